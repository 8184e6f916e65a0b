package org.gridgovernance.task.declaration;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.matter.MatterCode;

/**
 * How the service cases of an area go (办件情况): those declared in a period, and what has become of them by now. Immutable;
 * nothing in it is personal.
 *
 * @param area the area, with all below it
 * @param period the days on which they were declared
 * @param matters a line for each matter, by code
 */
public record ServiceRates(AreaCode area, Period period, List<Line> matters) {
    /** Copies the lines. */
    public ServiceRates {
        matters = List.copyOf(matters);
    }

    /**
     * The cases of one matter. Immutable.
     *
     * @param matter which
     * @param declared how many were declared
     * @param issued how many of them are done
     * @param withoutTrip for how many of those the applicant never had to come
     * @param trips how often the applicants came, for all declared
     * @param toTheDoor how often an officer went to them
     * @param supplemented how many lacked papers
     * @param refused how many were not accepted, or decided against the applicant
     * @param withdrawn how many were withdrawn
     * @param late how many were accepted or decided late, or are late now
     */
    public record Line(
            MatterCode matter,
            long declared,
            long issued,
            long withoutTrip,
            long trips,
            long toTheDoor,
            long supplemented,
            long refused,
            long withdrawn,
            long late) {}

    /**
     * Reads the cases, a thousand at a time. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom
     * may not read them there.
     *
     * @param now by when something counts as late
     */
    public static Either<Rejection, ServiceRates> of(Desk desk, AreaCode area, Period period, Instant now) {
        List<ServiceCase> cases = new ArrayList<>();
        return desk.searchAll(
                        Criteria.of(ServiceCase.TYPE)
                                .within(area)
                                .where(ServiceCase.DECLARED_ON.between(
                                        Optional.of(period.first()),
                                        Optional.of(period.last().plusDays(1))))
                                .limit(1_000),
                        page -> page.stream().map(Found::state).forEach(cases::add))
                .map(all -> new ServiceRates(area, period, lines(cases, now)));
    }

    /** For which part of those done the applicant never had to come (零跑动率), 0 to 1; empty if none is done. */
    public OptionalDouble shareWithoutTrip() {
        long issued = sum(Line::issued);
        return issued == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum(Line::withoutTrip) / issued);
    }

    /** One of all lines together. */
    public long sum(ToLongFunction<Line> what) {
        return matters.stream().mapToLong(what).sum();
    }

    private static List<Line> lines(List<ServiceCase> cases, Instant now) {
        return cases.stream()
                .collect(Collectors.groupingBy(ServiceCase::matter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> line(each.getKey(), each.getValue(), now))
                .toList();
    }

    private static Line line(MatterCode matter, List<ServiceCase> cases, Instant now) {
        return new Line(
                matter,
                cases.size(),
                count(cases, ServiceRates::isDone),
                count(cases, each -> isDone(each) && each.visits().isWithoutTrip()),
                cases.stream().mapToLong(each -> each.visits().trips()).sum(),
                cases.stream().mapToLong(each -> each.visits().toTheDoor()).sum(),
                count(cases, each -> each.supplementAskedAt().isPresent()),
                count(cases, ServiceRates::isRefused),
                count(cases, each -> each.stage() == CaseStage.WITHDRAWN),
                count(cases, each -> each.isLate(now)));
    }

    private static boolean isDone(ServiceCase each) {
        return each.stage() == CaseStage.ISSUED;
    }

    private static boolean isRefused(ServiceCase each) {
        return each.stage() == CaseStage.REFUSED
                || each.approved().filter(yes -> !yes).isPresent();
    }

    private static long count(List<ServiceCase> cases, Predicate<ServiceCase> which) {
        return cases.stream().filter(which).count();
    }
}
