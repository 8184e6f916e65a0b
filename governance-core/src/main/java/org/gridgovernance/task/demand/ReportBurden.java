package org.gridgovernance.task.demand;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationId;

/**
 * What reports cost an area in a period (报表负担): the demands asked in it, and what has become of them by now. Immutable.
 *
 * @param area the area, with all below it
 * @param period the days on which they were asked
 * @param departments a line for each department, the one that cost most first
 */
public record ReportBurden(AreaCode area, Period period, List<Line> departments) {
    /** Copies the lines. */
    public ReportBurden {
        departments = List.copyOf(departments);
    }

    /**
     * What one department demanded. Immutable.
     *
     * @param department which
     * @param asked how many demands
     * @param answered how many of them were answered
     * @param again how many were answered by what was on record
     * @param fromRegister how many of the others were reckoned from the register
     * @param turnedAway how many were returned or refused
     * @param late how many were answered late
     * @param minutes how long it took, in minutes
     */
    public record Line(
            OrganizationId department,
            long asked,
            long answered,
            long again,
            long fromRegister,
            long turnedAway,
            long late,
            long minutes) {}

    /**
     * Reads the demands, a thousand at a time. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom
     * may not read them there.
     */
    public static Either<Rejection, ReportBurden> of(Desk desk, AreaCode area, Period period) {
        List<ReportDemand> demands = new ArrayList<>();
        return desk.searchAll(
                        Criteria.of(ReportDemand.TYPE)
                                .within(area)
                                .where(ReportDemand.ASKED_ON.between(
                                        Optional.of(period.first()),
                                        Optional.of(period.last().plusDays(1))))
                                .limit(1_000),
                        page -> page.stream().map(Found::state).forEach(demands::add))
                .map(all -> new ReportBurden(area, period, lines(demands)));
    }

    /** How many demands. */
    public long asked() {
        return sum(Line::asked);
    }

    /** How many were answered by what was on record: asked again for nothing (重复索要). */
    public long again() {
        return sum(Line::again);
    }

    /** How long all took, in minutes. */
    public long minutes() {
        return sum(Line::minutes);
    }

    private long sum(ToLongFunction<Line> what) {
        return departments.stream().mapToLong(what).sum();
    }

    private static List<Line> lines(List<ReportDemand> demands) {
        return demands.stream()
                .collect(Collectors.groupingBy(demand -> demand.department().id()))
                .entrySet()
                .stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Line::minutes)
                        .thenComparingLong(Line::asked)
                        .reversed()
                        .thenComparing(line -> line.department().value()))
                .toList();
    }

    private static Line line(OrganizationId department, List<ReportDemand> demands) {
        List<ReportDemand.Answer> answers =
                demands.stream().flatMap(demand -> demand.answer().stream()).toList();
        return new Line(
                department,
                demands.size(),
                answers.size(),
                answers.stream().filter(ReportDemand.Answer::again).count(),
                answers.stream()
                        .filter(answer -> !answer.again() && answer.source() == FigureSource.REGISTER)
                        .count(),
                demands.stream().filter(ReportBurden::isTurnedAway).count(),
                demands.stream().filter(ReportBurden::wasLate).count(),
                answers.stream().mapToLong(ReportDemand.Answer::minutes).sum());
    }

    private static boolean isTurnedAway(ReportDemand demand) {
        return demand.stage() == DemandStage.RETURNED || demand.stage() == DemandStage.REFUSED;
    }

    private static boolean wasLate(ReportDemand demand) {
        Optional<LocalDate> done = demand.answer().map(ReportDemand.Answer::on);
        return done.filter(demand::isLate).isPresent();
    }
}
