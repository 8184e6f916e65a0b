package org.gridgovernance.task.load;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.When;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * What departments pushed down in an area in a period, what became of it, and what came with it (上级交办与费随事转), by department.
 * Tasks count by the day they were told of, as they stand now; money and hands are those of the duty items on the lists of the
 * area and of those below it that were in force on any day of the period, and what arrived of them by its last day. Immutable.
 * Source: Organic Law of Residents' Committees (居委会组织法) art. 43: the department that delegates bears the cost.
 *
 * @param area the area
 * @param period the days
 * @param total of all departments
 * @param departments by department, who pushed down most first
 */
public record PushedDown(
        AreaCode area, Period period, PushedCount total, Map<OrganizationRef, PushedCount> departments) {
    private static final int PORTION = 1_000;

    /** Copies the map. */
    public PushedDown {
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    }

    /**
     * Counts, at one moment of the store. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read
     * tasks and duty items there.
     */
    public static Either<Rejection, PushedDown> of(Desk desk, AreaCode area, Period period) {
        Map<OrganizationRef, PushedCount> counts = new HashMap<>();
        return desk.inSnapshot(reading -> reading.searchAll(
                                tasks(area, period),
                                page -> page.forEach(
                                        found -> count(counts, found.state().department(), Pushed.of(found.state()))))
                        .flatMap(all -> reading.searchAll(
                                items(area, period),
                                page -> page.forEach(found -> count(
                                        counts,
                                        found.state().requestedBy(),
                                        Pushed.of(found.state(), period.last()))))))
                .map(all -> new PushedDown(
                        area,
                        period,
                        counts.values().stream().reduce(PushedCount.NONE, PushedCount::plus),
                        sorted(counts)));
    }

    private static Criteria<Task> tasks(AreaCode area, Period period) {
        return Criteria.of(Task.TYPE)
                .within(area)
                .where(
                        Task.SOURCE.is(TaskSource.DEPARTMENT),
                        Task.REGISTERED_ON.between(
                                Optional.of(period.first()),
                                Optional.of(period.last().plusDays(1))))
                .limit(PORTION);
    }

    private static Criteria<DutyItem> items(AreaCode area, Period period) {
        return Criteria.of(DutyItem.TYPE)
                .within(area)
                .where(DutyItem.IN_FORCE.anyDuring(When.during(period)))
                .limit(PORTION);
    }

    /** What nobody asked for, such as a duty by law, is no department's. */
    private static void count(
            Map<OrganizationRef, PushedCount> counts, Optional<OrganizationRef> department, PushedCount one) {
        department.ifPresent(by -> counts.merge(by, one, PushedCount::plus));
    }

    private static Map<OrganizationRef, PushedCount> sorted(Map<OrganizationRef, PushedCount> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(count -> -count.pushed())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
