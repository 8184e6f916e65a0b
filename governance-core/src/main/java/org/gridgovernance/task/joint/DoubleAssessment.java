package org.gridgovernance.task.joint;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * How departments and communities did where there was a whistle in a period (双考核): counted from the tasks, never kept.
 * Immutable. Source: Beijing regulation on swift response to complaints (北京市接诉即办工作条例) art. 33.
 *
 * @param area of which area
 * @param period the days of the whistles
 * @param departments each department that was whistled for
 * @param communities each community that whistled; its parts are those of the departments, its scores those they gave it
 */
public record DoubleAssessment(
        AreaCode area,
        Period period,
        Map<OrganizationRef, JointScore> departments,
        SortedMap<AreaCode, JointScore> communities) {
    private static final int AT_ONCE = 500;

    /** Copies the maps. */
    public DoubleAssessment {
        departments = Map.copyOf(departments);
        communities = Collections.unmodifiableSortedMap(new TreeMap<>(communities));
    }

    /**
     * Counts, as far as the desk's actor may read tasks there.
     *
     * @param now when it is asked: what is not answered by then and due is late
     */
    public static Either<Rejection, DoubleAssessment> of(Desk desk, AreaCode area, Period period, Instant now) {
        List<Heard> heard = new ArrayList<>();
        return desk.inSnapshot(reading -> reading.searchAll(
                        Criteria.of(Task.TYPE)
                                .within(area)
                                .where(Task.WHISTLED_ON.between(Optional.of(period.first()), Optional.empty()))
                                .limit(AT_ONCE),
                        page -> page.forEach(found -> heard(found.state(), period, heard)))
                .map(all -> new DoubleAssessment(
                        area,
                        period,
                        sums(
                                heard,
                                each -> each.part().department(),
                                each -> JointScore.of(each.part(), each.part().departmentScore(), now)),
                        new TreeMap<>(sums(
                                heard,
                                Heard::community,
                                each -> JointScore.of(each.part(), each.part().communityScore(), now))))));
    }

    private record Heard(AreaCode community, Part part) {}

    private static void heard(Task task, Period period, List<Heard> heard) {
        task.parts().stream()
                .filter(part -> period.covers(Moment.day(part.due().begins())))
                .forEach(part -> heard.add(new Heard(task.home(), part)));
    }

    private static <K> Map<K, JointScore> sums(
            List<Heard> heard, Function<Heard, K> by, Function<Heard, JointScore> score) {
        return heard.stream()
                .collect(Collectors.groupingBy(by, Collectors.reducing(JointScore.NONE, score, JointScore::plus)));
    }
}
