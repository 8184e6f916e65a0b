package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.policy.RuleSlot;

/** How much a community sets apart for what departments push down (可承接工作量). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface CapacityRule {
    /** The rule in force. Unless somebody registers another: 9,600 minutes, one person for four weeks. */
    RuleSlot<CapacityRule> IN_FORCE = new RuleSlot<>("duty-capacity", CapacityRule.class, community -> 9_600);

    /** How many minutes of open pushed-down tasks that community can bear in four weeks. */
    long minutes(AreaCode community);
}
