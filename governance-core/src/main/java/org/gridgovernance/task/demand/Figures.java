package org.gridgovernance.task.demand;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.KeyRef;

/** Answers demands without asking anybody (自动答复): from what is on record, or from the register. */
public final class Figures {
    private Figures() {}

    /**
     * Answers a demand: with the figure on record, or else as the standing report in force reckons it. Sent again it is
     * answered once; {@link DemandReason#NOT_OPEN} then. Needs the right to answer demands, and to read what the report is
     * reckoned from. Refused: {@link DemandReason#NOT_STANDING}, whatever {@link AnswerDemand} is refused for, and {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read the register.
     *
     * @param now when it is answered
     */
    public static Either<Rejection, Accepted<ReportDemand>> answer(Desk desk, ReportDemand demand, Instant now) {
        AnswerDemand.Builder answer = AnswerDemand.builder()
                .commandId(CommandId.of("answer-" + demand.id().value()))
                .occurredAt(now)
                .home(demand.home())
                .demand(demand.id())
                .source(FigureSource.REGISTER)
                .minutes(0);
        KeyRef<Figure> key = Figure.key(demand.home(), demand.figure(), demand.asOf());
        if (demand.stage() != DemandStage.ASKED) {
            return Either.left(Rejection.of(DemandReason.NOT_OPEN.at("demand")));
        }
        return desk.holders(Set.of(key)).containsKey(key)
                ? desk.execute(answer.build())
                : reckon(desk, demand, now).flatMap(values -> first(desk, answer, values));
    }

    /** Where somebody else was first in that moment, theirs is the figure. */
    private static Either<Rejection, Accepted<ReportDemand>> first(
            Desk desk, AnswerDemand.Builder answer, SortedMap<String, Long> values) {
        Either<Rejection, Accepted<ReportDemand>> answered =
                desk.execute(answer.values(values).build());
        boolean overtaken = answered.isLeft()
                && answered.getLeft().reasons().stream()
                        .anyMatch(reason -> reason.code().equals(DemandReason.FIGURE_ON_RECORD.code()));
        return overtaken ? desk.execute(answer.values(Map.of()).build()) : answered;
    }

    private static Either<Rejection, SortedMap<String, Long>> reckon(Desk desk, ReportDemand demand, Instant now) {
        return desk.rule(StandingReports.IN_FORCE, demand.home(), desk.posture(demand.home()), Moment.day(now))
                .rule()
                .reckoning(demand.figure())
                .map(report -> desk.inSnapshot(reading -> report.reckon(reading, demand.home(), demand.asOf())))
                .orElseGet(() -> Either.left(Rejection.of(DemandReason.NOT_STANDING.at("demand"))));
    }
}
