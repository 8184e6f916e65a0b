package org.gridgovernance.resource.count;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointReason;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class CountConcept {
    private static final Reason UNKNOWN = CountReason.COUNT_UNKNOWN.at("count");
    private static final Reason NO_POINT = StockPointReason.POINT_UNKNOWN.at("point");

    /** The table. */
    public static final Concept TABLE = Concept.named("count")
            .keeps(StockCount.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .handles(StockBook.at(
                            "start-count",
                            StartCount.class,
                            "count.start",
                            StartCount::point,
                            c -> Stream.empty(),
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .claims(StockCount.TYPE, StockCount.OPEN, c -> List.of(c.point()))
                    .decides(CountCases::start))
            .handles(of("count-stock", CountStock.class, "count.count", CountStock::count)
                    .wellFormed(CountChecks.COUNT)
                    .thenGathers(CountCases::wantsMore)
                    .fits(CountCases::fits)
                    .decides(CountCases::count))
            .handles(of("finish-count", FinishCount.class, "count.finish", FinishCount::count)
                    .thenGathers(ClosingCases::wantsMore)
                    .fits(ClosingCases::fits)
                    .decides(ClosingCases::finish))
            .handles(of("abandon-count", AbandonCount.class, "count.abandon", AbandonCount::count)
                    .fits(ClosingCases::fits)
                    .decides(ClosingCases::abandon))
            .handles(Handling.of("close-stock-point", CloseStockPoint.class)
                    .needs("stock-point.close", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .touches(c -> StockPoint.entry(c.home(), c.point()), NO_POINT)
                    .claims(StockCount.TYPE, StockCount.OPEN, c -> List.of(c.point()))
                    .gathers(ClosingCases::wants)
                    .thenGathers(GoodsComing::wantsMore)
                    .fits(ClosingCases::fits)
                    .decides(ClosingCases::close))
            .build();

    private CountConcept() {}

    /** Begins a line of a command in a count that must be there, and under way. */
    private static <C extends Command<StockCount>> Handling.Steps<C, StockCount> of(
            String name, Class<C> shape, String right, Function<? super C, StockCountId> which) {
        return Handling.of(name, shape)
                .needs(right, STOREKEEPER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                .touches(c -> StockCount.entry(c.home(), which.apply(c)), UNKNOWN, CountCases::against);
    }
}
