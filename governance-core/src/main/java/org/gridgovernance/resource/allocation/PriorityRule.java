package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;
import org.gridgovernance.policy.RuleSlot;

/**
 * What a group counts when goods are short (优先权重): for whom counts two, twice the part of the need is covered before others get
 * more. No regulation gives figures; those of the standard rule are this library's own. Implement: yes, one lambda. Pure.
 */
@FunctionalInterface
public interface PriorityRule {
    /**
     * The rule in force. Unless somebody registers another: 2 for who isolates at home; 1.5 for elderly who live alone, infants, pregnant,
     * disabled and chronically ill; 1.2 for front-line staff; 1 for everybody else.
     */
    RuleSlot<PriorityRule> IN_FORCE =
            new RuleSlot<>("allocation-priority", PriorityRule.class, StandardPriority::weight);

    /** The weight of a group: 0.001 to 1,000, with at most three decimals. */
    BigDecimal weight(PriorityGroup group);
}
