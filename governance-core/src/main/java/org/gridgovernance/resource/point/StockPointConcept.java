package org.gridgovernance.resource.point;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import java.util.List;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class StockPointConcept {
    private static final Reason UNKNOWN = StockPointReason.POINT_UNKNOWN.at("point");

    /** The table. */
    public static final Concept TABLE = Concept.named("stock-point")
            .keeps(StockPoint.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(Handling.of("open-stock-point", OpenStockPoint.class)
                    .needs("stock-point.open", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(StockPointCases.OPEN)
                    .claims(StockPoint.TYPE, StockPoint.TITLE, c -> List.of(PlainText.tidy(c.title())))
                    .gathers(StockPointCases::wants)
                    .fits(StockPointCases::fits)
                    .decides(StockPointCases::open))
            .handles(Handling.of("correct-stock-point", CorrectStockPoint.class)
                    .needs("stock-point.correct", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(StockPointCases.CORRECT)
                    .touches(c -> StockPoint.entry(c.home(), c.point()), UNKNOWN)
                    .gathers((c, wanted) -> StockPointCases.title(c).ifPresent(wanted::key))
                    .gathers((c, wanted) -> c.partner().ifPresent(partner -> wanted.ref(partner.ref())))
                    .fits(StockPointCases::fits)
                    .decides(StockPointCases::correct))
            .handles(Handling.of("entrust-stock-point", EntrustStockPoint.class)
                    .needs("stock-point.entrust", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .touches(c -> StockPoint.entry(c.home(), c.point()), UNKNOWN)
                    .gathers((c, wanted) -> wanted.ref(StockPointCases.worker(c, c.custodian())))
                    .fits(StockPointCases::fits)
                    .decides(StockPointCases::entrust))
            .build();

    private StockPointConcept() {}
}
