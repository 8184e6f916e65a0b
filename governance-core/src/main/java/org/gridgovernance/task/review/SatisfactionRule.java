package org.gridgovernance.task.review;

import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.task.Satisfaction;

/** How much an answer counts in the rate of satisfaction (满意度权重). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface SatisfactionRule {
    /** The weights in force. Unless somebody registers another: 1, 0.8 and 0, as weights are local and these are common. */
    RuleSlot<SatisfactionRule> IN_FORCE =
            new RuleSlot<>("satisfaction-weight", SatisfactionRule.class, said -> switch (said) {
                case SATISFIED -> 1;
                case MOSTLY -> 0.8;
                case DISSATISFIED -> 0;
            });

    /** The weight, 0 to 1. */
    double weight(Satisfaction said);
}
