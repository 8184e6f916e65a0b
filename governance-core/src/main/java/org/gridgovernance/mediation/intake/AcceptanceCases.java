package org.gridgovernance.mediation.intake;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** How a case is accepted or not, and how an application is withdrawn. */
final class AcceptanceCases {
    private AcceptanceCases() {}

    static Either<Rejection, Outcome<MediationCase>> accept(AcceptMediation command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        Deadline term = Deadline.of(
                deciding.rule(WorkingCalendar.IN_FORCE),
                deciding.moment().occurredAt(),
                deciding.rule(MediationTerm.IN_FORCE).term(found.dispute().type(), found.origin()));
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Accepted(term));
    }

    static Either<Rejection, Outcome<MediationCase>> decline(DeclineMediation command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(
                command,
                command.mediation(),
                new MediationEvent.Declined(command.ground(), command.words(), command.routes()));
    }

    static List<Reason> fits(WithdrawApplication command, Facts facts) {
        Stream<Reason> unknown = CaseDocket.unlessParty(command, command.mediation(), command.party(), facts).stream();
        Stream<Reason> not = facts.find(CaseDocket.entry(command.home(), command.mediation())).stream()
                .flatMap(found -> against(found, command.party()));
        return Stream.concat(unknown, not).toList();
    }

    private static Stream<Reason> against(MediationCase found, int party) {
        if (found.origin() != CaseOrigin.APPLICATION) {
            return Stream.of(ApplicationReason.NOT_APPLIED_FOR.at("mediation"));
        }
        return found.party(party).map(Party::role).filter(role -> role != PartyRole.APPLICANT).stream()
                .map(another -> ApplicationReason.NOT_THE_APPLICANT.at("party"));
    }

    static Either<Rejection, Outcome<MediationCase>> withdraw(
            WithdrawApplication command, Facts facts, Deciding deciding) {
        Ending ending = new Ending(
                EndReason.WITHDRAWN,
                Recourse.withoutEnforcement(),
                command.words(),
                deciding.moment().occurredOn());
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Ended(ending));
    }
}
