package org.gridgovernance.resource.alert;

import java.util.Optional;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.task.matter.MatterCode;

/** What is done about which alert (库存预警规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface StockAlertRule {
    /**
     * The rule in force. Unless somebody registers another: in a community what runs low is to be filled up, and what expires within 30 days
     * or has expired is to be dealt with, as the standard catalogue has it. A term of practice, no national norm.
     */
    RuleSlot<StockAlertRule> IN_FORCE = new RuleSlot<>(
            "stock-alert",
            StockAlertRule.class,
            kind -> new AlertPlan(
                    Optional.of(MatterCode.of(
                            kind == StockAlertKind.LOW ? "emergency-supplies.restock" : "emergency-supplies.expiry")),
                    30));

    /** What is done about alerts of that kind. */
    AlertPlan plan(StockAlertKind kind);
}
