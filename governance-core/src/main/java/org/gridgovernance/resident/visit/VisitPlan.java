package org.gridgovernance.resident.visit;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/**
 * The visits of a day in a grid (走访计划): every door behind which something is no longer known for sure, the most urgent
 * first, as many as a day can hold. Immutable; nothing of it is stored.
 *
 * @param visits the doors, in the order in which to knock
 * @param waiting how many further doors the day cannot hold
 * @param decidedBy the names of the rules that said what is stale and what comes first
 */
public record VisitPlan(List<Visit> visits, int waiting, List<String> decidedBy) {
    /** Which visit comes first. */
    public static final RuleSlot<VisitOrder> ORDER =
            new RuleSlot<>("visit-order", VisitOrder.class, VisitOrder.standard());

    /** Copies the lists. */
    public VisitPlan {
        visits = List.copyOf(visits);
        decidedBy = List.copyOf(decidedBy);
    }

    /**
     * The plan, as far as the desk's actor may read grids, residents, dwellings and households there; who lives in no dwelling of
     * the grid is not in it; who is away for a time is. Costs a few questions to the store, however many live there, at one
     * moment of it. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} if there is no such grid, {@link
     * GridReason#GRID_RETIRED} if it is no more on that day: whoever lived there is to be seen in its successors.
     *
     * @param desk where it is asked
     * @param grid the grid
     * @param day the day of the visits: who lives where, and what is stale, is judged as of then
     * @param posture how serious it is, see {@link Desk#posture}
     * @param capacity how many doors a day can hold, at least 0
     */
    public static Either<Rejection, VisitPlan> of(
            Desk desk, Ref<Grid> grid, LocalDate day, Posture posture, int capacity) {
        InForce<FreshnessRule> freshness = desk.rule(Resident.FRESHNESS, grid.home(), posture, day);
        InForce<VisitOrder> order = desk.rule(ORDER, grid.home(), posture, day);
        Either<Rejection, List<Visit>> found = desk.inSnapshot(reading -> new Doors(reading, grid, day)
                .visits(posture, freshness.rule())
                .flatMap(visits -> lives(reading, grid, day).map(there -> visits)));
        return found.map(doors -> {
            List<Visit> sorted = doors.stream()
                    .sorted(order.rule()
                            .in(posture)
                            .thenComparing(door -> door.dwelling().place(), Walk.BY_PLACE))
                    .toList();
            List<Visit> today = sorted.stream().limit(capacity).toList();
            return new VisitPlan(today, sorted.size() - today.size(), List.of(freshness.label(), order.label()));
        });
    }

    private static Either<Rejection, Grid> lives(Desk desk, Ref<Grid> grid, LocalDate day) {
        return desk.find(grid)
                .map(Found::state)
                .filterOrElse(
                        found -> found.retired().map(day::isBefore).orElse(true),
                        gone -> Rejection.of(GridReason.GRID_RETIRED.at("grid")));
    }
}
