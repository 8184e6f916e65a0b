package org.gridgovernance.resource.allocation;

import org.gridgovernance.policy.RuleSlot;

/**
 * Who gets how much, and from where (分配规则). Implement: yes, one lambda. Pure. Whatever it says is checked by {@link Allocation} before
 * anybody sees it.
 */
@FunctionalInterface
public interface AllocationRule {
    /** The rule in force. Unless somebody registers another: {@link FairAllocation}. */
    RuleSlot<AllocationRule> IN_FORCE =
            new RuleSlot<>("allocation", AllocationRule.class, new FairAllocation(TransportSolver.STANDARD));

    /** The plan for a question without fault. See {@link AllocationPlan#of} for how to make one. */
    AllocationPlan plan(AllocationQuestion question);
}
