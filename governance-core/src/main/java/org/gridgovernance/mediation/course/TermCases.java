package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
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
        if (found.extendedDays() + command.days()
                > deciding.rule(MediationTerm.IN_FORCE).mostExtensionDays()) {
            return Either.left(Rejection.of(ConductReason.EXTENSION_TOO_LONG.at("days")));
        }
        Deadline longer = found.term()
                .orElseThrow()
                .extended(deciding.rule(WorkingCalendar.IN_FORCE), Term.statutoryDays(command.days()));
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Extended(longer, command.days()));
    }
}
