package org.gridgovernance.resource.alert;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.task.matter.MatterCatalogue;

/** The contents of this package (目录): which command is handled how, and what follows from an alert. */
public final class AlertConcept {
    private static final Reason UNKNOWN = AlertReason.STOCK_UNKNOWN.at("stock");
    private static final Role[] ALL = {STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT};

    /** The table. */
    public static final Concept TABLE = Concept.named("stock-alert")
            .asks(StockAlertRule.IN_FORCE)
            .asks(MatterCatalogue.IN_FORCE)
            .reacts(StockEvent.Alerted.class, AlertCases::follow)
            .reacts(StockEvent.AlertFollowed.class, AlertCases::report)
            .handles(Handling.of("raise-stock-alert", RaiseStockAlert.class)
                    .needs("stock-alert.raise", ALL)
                    .wellFormed(AlertCases::faults)
                    .touches(c -> AlertCases.entry(c.home(), c.stock()), UNKNOWN)
                    .thenGathers((c, facts, wanted) ->
                            AlertCases.wants(AlertCases.entry(c.home(), c.stock()), facts, wanted))
                    .decides(AlertCases::raise))
            .handles(Handling.of("follow-stock-alert", FollowStockAlert.class)
                    .needs("stock-alert.follow", ALL)
                    .wellFormed(AlertCases::faults)
                    .touches(c -> AlertCases.entry(c.home(), c.stock()), UNKNOWN)
                    .thenGathers((c, facts, wanted) ->
                            AlertCases.wants(AlertCases.entry(c.home(), c.stock()), facts, wanted))
                    .fits(AlertCases::fits)
                    .decides(AlertCases::follow))
            .build();

    private AlertConcept() {}
}
