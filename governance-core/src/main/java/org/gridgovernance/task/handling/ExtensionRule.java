package org.gridgovernance.task.handling;

import org.gridgovernance.policy.RuleSlot;

/** Who may grant more time (延期审批规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface ExtensionRule {
    /**
     * Who may grant more time. Unless somebody registers another: a community the first time, up to five working days; a
     * street the first two times, up to fifteen; a county three times, up to sixty; beyond that nobody.
     */
    RuleSlot<ExtensionRule> IN_FORCE =
            new RuleSlot<>("extension-approval", ExtensionRule.class, StandardExtension::level);

    /** The level that may grant it; those above may, too. */
    ApprovalLevel level(ExtensionQuestion question);
}
