package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Recourse;

/** What parties are told, and what they want. */
final class ConsentCases {
    private ConsentCases() {}

    static List<Reason> known(
            Command<?> command, MediationCaseId mediation, SortedSet<Integer> parties, String path, Facts facts) {
        return CaseDocket.refusedIf(
                command,
                mediation,
                facts,
                found -> !found.partyNumbers().containsAll(parties),
                MediationReason.PARTY_UNKNOWN.at(path));
    }

    static Either<Rejection, Outcome<MediationCase>> tell(NotifyRights command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Notified(command.parties()));
    }

    static List<Reason> fits(ConsentToMediation command, Facts facts) {
        return once(
                command,
                command.mediation(),
                command.party(),
                facts,
                found -> found.hasConsented(command.party()),
                ConductReason.CONSENTED_ALREADY);
    }

    static Either<Rejection, Outcome<MediationCase>> consent(
            ConsentToMediation command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Consented(command.party()));
    }

    static Either<Rejection, Outcome<MediationCase>> refuse(RefuseMediation command, Facts facts, Deciding deciding) {
        Ending ending = new Ending(
                EndReason.REFUSED,
                Recourse.withoutEnforcement(),
                command.words(),
                deciding.moment().occurredOn());
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.Ended(ending));
    }

    static List<Reason> fits(AskForWriting command, Facts facts) {
        return once(
                command,
                command.mediation(),
                command.party(),
                facts,
                found -> found.writingAskedBy().contains(command.party()),
                ConductReason.WRITING_ASKED_ALREADY);
    }

    static Either<Rejection, Outcome<MediationCase>> ask(AskForWriting command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.WritingAsked(command.party()));
    }

    private static List<Reason> once(
            Command<?> command,
            MediationCaseId mediation,
            int party,
            Facts facts,
            Predicate<MediationCase> before,
            ConductReason already) {
        return Stream.of(
                        CaseDocket.unlessParty(command, mediation, party, facts),
                        CaseDocket.refusedIf(command, mediation, facts, before, already.at("party")))
                .flatMap(List::stream)
                .toList();
    }
}
