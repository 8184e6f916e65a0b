package org.gridgovernance.task.demand;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.DutyList;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterReason;

/** How commands on demands and figures are decided. */
final class DemandCases {
    private DemandCases() {}

    static Ref<ReportDemand> demand(AreaCode home, ReportDemandId id) {
        return Ref.to(ReportDemand.TYPE, home, id);
    }

    static Ref<Figure> figure(AreaCode home, FigureId id) {
        return Ref.to(Figure.TYPE, home, id);
    }

    static void wants(DemandFigure command, Wanted wanted) {
        wanted.ref(command.department().ref());
        wanted.key(Figure.key(command.home(), command.figure(), command.asOf()));
        DutyList.wants(command.home(), wanted);
    }

    static List<Reason> fits(DemandFigure command, Facts facts) {
        boolean there = command.department().exists(facts, Moment.day(command.occurredAt()));
        return there ? List.of() : List.of(DemandReason.DEPARTMENT_UNKNOWN.at("department"));
    }

    static Either<Rejection, Outcome<ReportDemand>> ask(DemandFigure command, Facts facts, Deciding deciding) {
        return deciding.rule(MatterCatalogue.IN_FORCE)
                .catalogue()
                .find(command.matter())
                .map(matter -> Outcome.of(
                                demand(command.home(), new ReportDemandId(deciding.newId())),
                                new DemandEvent.Demanded(
                                        command.figure(),
                                        command.asOf(),
                                        command.matter(),
                                        command.department(),
                                        command.due(),
                                        admission(command, matter, facts, deciding)))
                        .accepted())
                .orElseGet(() -> Either.left(Rejection.of(MatterReason.UNKNOWN.at("matter"))));
    }

    /** What a standing report answers, or was answered before, costs nobody anything, and comes in without the duty list. */
    private static Optional<Admission> admission(DemandFigure command, Matter matter, Facts facts, Deciding deciding) {
        boolean known = facts.holder(Figure.key(command.home(), command.figure(), command.asOf()))
                .isPresent();
        return known
                        || deciding.rule(StandingReports.IN_FORCE)
                                .reckoning(command.figure())
                                .isPresent()
                ? Optional.empty()
                : Optional.of(DutyList.of(command.home(), deciding.moment().occurredOn(), facts)
                        .admission(matter, command.department(), 0, deciding));
    }

    static void wantsFigure(AnswerDemand command, Facts facts, Wanted wanted) {
        facts.find(demand(command.home(), command.demand()))
                .ifPresent(demand -> wanted.key(Figure.key(demand.home(), demand.figure(), demand.asOf())));
    }

    static List<Reason> isOpen(Command<?> command, ReportDemandId id, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return facts.find(demand(command.home(), id)).stream()
                .flatMap(demand -> closed(demand, on).stream())
                .toList();
    }

    private static Optional<Reason> closed(ReportDemand demand, LocalDate on) {
        if (demand.stage() != DemandStage.ASKED) {
            return Optional.of(DemandReason.NOT_OPEN.at("demand"));
        }
        return on.isBefore(demand.askedOn())
                ? Optional.of(DemandReason.OUT_OF_ORDER.at("occurredAt"))
                : Optional.empty();
    }

    static Either<Rejection, Outcome<ReportDemand>> answer(AnswerDemand command, Facts facts, Deciding deciding) {
        ReportDemand demand = facts.the(demand(command.home(), command.demand()));
        return facts.holder(Figure.key(demand.home(), demand.figure(), demand.asOf()))
                .map(kept -> again(command, kept))
                .orElseGet(() -> first(command, demand, deciding));
    }

    private static Either<Rejection, Outcome<ReportDemand>> again(AnswerDemand command, Found<Figure> kept) {
        SortedMap<String, Long> values = kept.state().values();
        return command.values().isEmpty() || command.values().equals(values)
                ? Outcome.of(
                                demand(command.home(), command.demand()),
                                new DemandEvent.Answered(
                                        kept.state().id(), values, kept.state().source(), command.minutes(), true))
                        .provided(kept.ref())
                        .accepted()
                : Either.left(Rejection.of(DemandReason.FIGURE_ON_RECORD.at("values")));
    }

    private static Either<Rejection, Outcome<ReportDemand>> first(
            AnswerDemand command, ReportDemand demand, Deciding deciding) {
        if (command.values().isEmpty()) {
            return Either.left(Rejection.of(DemandReason.VALUES_MISSING.at("values")));
        }
        FigureId figure = new FigureId(deciding.newId());
        return Outcome.of(
                        demand(command.home(), command.demand()),
                        new DemandEvent.Answered(figure, command.values(), command.source(), command.minutes(), false))
                .also(
                        figure(command.home(), figure),
                        new DemandEvent.Reckoned(demand.figure(), demand.asOf(), command.values(), command.source()))
                .accepted();
    }

    static Either<Rejection, Outcome<ReportDemand>> refuse(RefuseDemand command, Facts facts, Deciding deciding) {
        return Outcome.of(demand(command.home(), command.demand()), new DemandEvent.Refused(command.because()))
                .accepted();
    }

    static List<Reason> mayCorrect(CorrectFigure command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return facts.find(figure(command.home(), command.figure())).stream()
                .filter(figure -> on.isBefore(figure.reckonedOn()))
                .map(later -> DemandReason.OUT_OF_ORDER.at("occurredAt"))
                .toList();
    }

    static Either<Rejection, Outcome<Figure>> correct(CorrectFigure command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        figure(command.home(), command.figure()),
                        new DemandEvent.Corrected(command.values(), command.because()))
                .accepted();
    }
}
