package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieSource;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.workforce.worker.WorkerId;

/** How mediators leave a case, and who keeps it then. */
final class WithdrawalCases {
    static final Validator<WithdrawMediator> WITHDRAW = Validator.that(
            command -> command.cause() != WithdrawalCause.CHALLENGED, ConductReason.CAUSE_ELSEWHERE.at("cause"));

    private WithdrawalCases() {}

    static List<Reason> fits(ChallengeMediator command, Facts facts) {
        return Stream.concat(
                        unless(command, command.mediation(), command.mediator(), facts).stream(),
                        CaseDocket.unlessParty(command, command.mediation(), command.party(), facts).stream())
                .toList();
    }

    static List<Reason> fits(WithdrawMediator command, Facts facts) {
        return unless(command, command.mediation(), command.mediator(), facts);
    }

    /** Those in charge may leave, and who keeps it. */
    private static List<Reason> unless(
            Command<MediationCase> command, MediationCaseId mediation, WorkerId worker, Facts facts) {
        return CaseDocket.refusedIf(
                command,
                mediation,
                facts,
                found -> !found.isInCharge(worker) && (!keeps(found, worker) || found.isRecused(worker)),
                MediationReason.WORKER_UNKNOWN.at("mediator"));
    }

    static Either<Rejection, Outcome<MediationCase>> challenge(
            ChallengeMediator command, Facts facts, Deciding deciding) {
        Tie tie = Tie.raised(command.mediator(), command.party(), command.kind(), TieSource.CHALLENGED);
        MediatorLook look =
                MediatorLook.of(command.home(), command.mediation(), facts).orElseThrow();
        return Outcome.of(
                        CaseDocket.entry(command.home(), command.mediation()),
                        new MediationEvent.TieRaised(tie),
                        new MediationEvent.MediatorWithdrew(
                                command.mediator(),
                                WithdrawalCause.CHALLENGED,
                                successor(look, command.mediator(), deciding)))
                .provided(look.ref())
                .accepted();
    }

    static Either<Rejection, Outcome<MediationCase>> withdraw(
            WithdrawMediator command, Facts facts, Deciding deciding) {
        MediatorLook look =
                MediatorLook.of(command.home(), command.mediation(), facts).orElseThrow();
        boolean leaves =
                command.cause() != WithdrawalCause.REPLACED || !look.found().isInCharge(command.mediator());
        Optional<Keeper> next = leaves ? successor(look, command.mediator(), deciding) : Optional.empty();
        return Outcome.of(
                        CaseDocket.entry(command.home(), command.mediation()),
                        new MediationEvent.MediatorWithdrew(command.mediator(), command.cause(), next))
                .provided(look.ref())
                .accepted();
    }

    private static boolean keeps(MediationCase found, WorkerId worker) {
        return found.keeper().worker().equals(worker);
    }

    /** Who keeps the case in place of one who leaves: the next of the committee; if there is nobody, none sees it as keeper. */
    private static Optional<Keeper> successor(MediatorLook look, WorkerId left, Deciding deciding) {
        return keeps(look.found(), left)
                ? look.next(deciding.moment().occurredOn()).or(() -> Optional.of(new Keeper(left, Optional.empty())))
                : Optional.empty();
    }
}
