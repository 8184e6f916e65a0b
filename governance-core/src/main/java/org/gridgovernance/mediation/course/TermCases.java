package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.intake.MediationTerm;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** How the term of a mediation waits, goes on and grows. */
final class TermCases {
    private TermCases() {}

    static Either<Rejection, Outcome<MediationCase>> suspend(
            SuspendForAppraisal command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Suspended(command.because()));
    }

    static Either<Rejection, Outcome<MediationCase>> resume(ResumeMediation command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        Deadline left = found.term()
                .orElseThrow()
                .shifted(
                        deciding.rule(WorkingCalendar.IN_FORCE),
                        found.suspendedAt().orElseThrow(),
                        deciding.moment().occurredAt());
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Resumed(left));
    }

    static List<Reason> joint(ExtendTerm command, Facts facts) {
        return CaseDocket.refusedIf(
                command,
                command.mediation(),
                facts,
                found -> !command.consentedBy().containsAll(found.partyNumbers())
                        || command.consentedBy().size() != found.parties().size(),
                ConductReason.EXTENSION_NOT_JOINT.at("consentedBy"));
    }

    static Either<Rejection, Outcome<MediationCase>> extend(ExtendTerm command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        WorkingCalendar calendar = deciding.rule(WorkingCalendar.IN_FORCE);
        int left = deciding.rule(MediationTerm.IN_FORCE).mostExtensionDays() - found.extendedDays();
        Deadline was = found.term().orElseThrow();
        Deadline longer = extended(was, calendar, command.more());
        return left < 1
                        || longer.due()
                                .isAfter(extended(was, calendar, Term.statutoryDays(left))
                                        .due())
                ? Either.left(Rejection.of(ConductReason.EXTENSION_TOO_LONG.at("more")))
                : CaseDocket.happens(command, command.mediation(), new MediationEvent.Extended(longer));
    }

    /** What is due as a day begins is due on the day before: the first day more is that day. */
    private static Deadline extended(Deadline was, WorkingCalendar calendar, Term more) {
        Instant last = was.due().minus(1, ChronoUnit.MICROS);
        Instant soon = was.amber().isAfter(last) ? last : was.amber();
        return new Deadline(was.begins(), soon, last, was.unit()).extended(calendar, more);
    }
}
