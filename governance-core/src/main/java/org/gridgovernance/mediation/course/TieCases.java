package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieSource;
import org.gridgovernance.workforce.worker.WorkerId;

/** What ties a mediator to a party, and who waives it. */
final class TieCases {
    private TieCases() {}

    static List<Reason> inCharge(Command<?> command, MediationCaseId mediation, WorkerId mediator, Facts facts) {
        return CaseDocket.refusedIf(
                command,
                mediation,
                facts,
                found -> !found.isInCharge(mediator),
                MediationReason.WORKER_UNKNOWN.at("mediator"));
    }

    private static Tie disclosed(DiscloseTie command) {
        return Tie.raised(command.mediator(), command.party(), command.kind(), TieSource.DISCLOSED);
    }

    static List<Reason> fits(DiscloseTie command, Facts facts) {
        return Stream.of(
                        inCharge(command, command.mediation(), command.mediator(), facts),
                        CaseDocket.unlessParty(command, command.mediation(), command.party(), facts),
                        CaseDocket.refusedIf(
                                command,
                                command.mediation(),
                                facts,
                                found -> found.ties().stream().anyMatch(disclosed(command)::isSameAs),
                                ConductReason.TIE_KNOWN.at("kind")))
                .flatMap(List::stream)
                .toList();
    }

    static Either<Rejection, Outcome<MediationCase>> disclose(DiscloseTie command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(command, command.mediation(), new MediationEvent.TieRaised(disclosed(command)));
    }

    static List<Reason> fits(WaiveTie command, Facts facts) {
        List<Reason> unknown = CaseDocket.unlessParty(command, command.mediation(), command.party(), facts);
        return unknown.isEmpty()
                ? CaseDocket.refusedIf(
                        command,
                        command.mediation(),
                        facts,
                        found -> found.openTies().noneMatch(tie -> waits(tie, command)),
                        ConductReason.NO_OPEN_TIE.at("mediator"))
                : unknown;
    }

    private static boolean waits(Tie tie, WaiveTie command) {
        return tie.mediator().equals(command.mediator()) && !tie.isWaivedBy(List.of(command.party()));
    }

    static Either<Rejection, Outcome<MediationCase>> waive(WaiveTie command, Facts facts, Deciding deciding) {
        if (isOwn(command, facts, deciding)) {
            return Either.left(Rejection.of(ConductReason.NOT_YOUR_TIE.at("mediator")));
        }
        return CaseDocket.happens(
                command, command.mediation(), new MediationEvent.TieWaived(command.mediator(), command.party()));
    }

    private static boolean isOwn(WaiveTie command, Facts facts, Deciding deciding) {
        return facts.the(CaseDocket.entry(command.home(), command.mediation()))
                .inCharge()
                .filter(each -> each.worker().equals(command.mediator()))
                .flatMap(each -> each.account().stream())
                .anyMatch(deciding.actor()::equals);
    }

    static List<Reason> open(MediationCaseId mediation, Command<?> command, Facts facts) {
        return CaseDocket.refusedIf(
                command, mediation, facts, MediationCase::isTied, MediationReason.TIE_OPEN.at("mediation"));
    }
}
