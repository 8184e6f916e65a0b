package org.gridgovernance.mediation.conclusion;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CourseReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** How judicial confirmation is put on record. */
final class ConfirmationCases {
    private ConfirmationCases() {}

    static List<Reason> fits(ApplyForConfirmation command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.APPLY_FOR_CONFIRMATION, facts)
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(ApplyForConfirmation command, MediationCase found) {
        return Stream.of(
                        Conclusion.unless(
                                new TreeSet<>(found.partyNumbers()).equals(command.applicants()),
                                ConclusionReason.NOT_JOINT.at("applicants")),
                        Conclusion.unless(isConfirmable(found), ConclusionReason.BARRED.at("mediation")),
                        Conclusion.unless(isFree(found), ConclusionReason.APPLIED_ALREADY.at("mediation")),
                        Conclusion.unlessPlausible(command.on(), Conclusion.effectiveOn(found), command, "on"))
                .flatMap(reasons -> reasons);
    }

    private static boolean isConfirmable(MediationCase found) {
        return found.agreement()
                .map(Agreement::bars)
                .filter(bars -> !bars.isEmpty())
                .isEmpty();
    }

    /** Whether no court was asked that took it. */
    private static boolean isFree(MediationCase found) {
        return found.confirmation()
                .filter(asked -> asked.ruling()
                        .filter(ConfirmationRuling.NOT_ACCEPTED::equals)
                        .isEmpty())
                .isEmpty();
    }

    static Either<Rejection, Outcome<MediationCase>> apply(
            ApplyForConfirmation command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        LocalDate last = Confirmable.lastDay(Conclusion.effectiveOn(found), deciding.rule(WorkingCalendar.IN_FORCE));
        return command.on().isAfter(last)
                ? Either.left(Rejection.of(ConclusionReason.TOO_LATE.at("on")))
                : CaseDocket.happens(
                        command, command.mediation(), new MediationEvent.ConfirmationApplied(asked(command, last)));
    }

    private static Confirmation asked(ApplyForConfirmation command, LocalDate last) {
        String court = ConclusionChecks.court(command.court()).orElseThrow();
        return Confirmation.applied(command.on(), last, court, command.basis());
    }

    static List<Reason> fits(RecordConfirmationRuling command, Facts facts) {
        return Conclusion.at(command, command.mediation(), CaseAct.RECORD_RULING, facts)
                .flatMap(found -> against(command, found))
                .toList();
    }

    private static Stream<Reason> against(RecordConfirmationRuling command, MediationCase found) {
        return found.confirmation()
                .filter(asked -> asked.ruling().isEmpty())
                .map(asked -> Conclusion.unlessPlausible(command.on(), asked.appliedOn(), command, "on"))
                .orElseGet(() -> Stream.of(CourseReason.RULING_NOT_NOW.at("mediation")));
    }

    static Either<Rejection, Outcome<MediationCase>> rule(
            RecordConfirmationRuling command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(
                command,
                command.mediation(),
                new MediationEvent.ConfirmationRuled(command.ruling(), command.on(), command.routes()));
    }
}
