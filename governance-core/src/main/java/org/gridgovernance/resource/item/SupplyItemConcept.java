package org.gridgovernance.resource.item;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import java.util.List;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class SupplyItemConcept {
    private static final Reason UNKNOWN = SupplyItemReason.ITEM_UNKNOWN.at("item");

    /** The table. */
    public static final Concept TABLE = Concept.named("supply-item")
            .keeps(SupplyItem.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(Handling.of("record-supply-item", RecordSupplyItem.class)
                    .needs("supply-item.record", DATA_STEWARD, DEPARTMENT)
                    .wellFormed(SupplyItemCases::faults)
                    .claims(SupplyItem.TYPE, SupplyItem.TITLE, c -> List.of(SupplyItemCases.title(c.profile())))
                    .decides(SupplyItemCases::enter))
            .handles(Handling.of("revise-supply-item", ReviseSupplyItem.class)
                    .needs("supply-item.revise", DATA_STEWARD, DEPARTMENT)
                    .wellFormed(SupplyItemCases::faults)
                    .touches(c -> SupplyItemCases.item(c.home(), c.item()), UNKNOWN)
                    .gathers(SupplyItemCases::wants)
                    .fits(SupplyItemCases::titleFits)
                    .fits(SupplyItemCases::fits)
                    .decides(SupplyItemCases::revise))
            .handles(Handling.of("withdraw-supply-item", WithdrawSupplyItem.class)
                    .needs("supply-item.withdraw", DATA_STEWARD, DEPARTMENT)
                    .touches(c -> SupplyItemCases.item(c.home(), c.item()), UNKNOWN)
                    .decides(SupplyItemCases::withdraw))
            .build();

    private SupplyItemConcept() {}
}
