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
import org.gridgovernance.kernel.time.Moment;
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
        return Stream.of(
                        TieCases.inCharge(command, command.mediation(), command.mediator(), facts),
                        CaseDocket.unlessParty(command, command.mediation(), command.party(), facts),
                        alone(command, command.mediation(), command.mediator(), facts))
                .flatMap(List::stream)
                .toList();
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
                                successor(command, look, command.mediator())))
                .provided(look.ref())
                .accepted();
    }

    static List<Reason> fits(WithdrawMediator command, Facts facts) {
        Stream<Reason> unknown = CaseDocket.refusedIf(
                command,
                command.mediation(),
                facts,
                found -> !mayLeave(command, found),
                MediationReason.WORKER_UNKNOWN.at("mediator"))
                .stream();
        return Stream.concat(
                        unknown,
                        isTied(command)
                                ? alone(command, command.mediation(), command.mediator(), facts).stream()
                                : Stream.empty())
                .toList();
    }

    private static boolean mayLeave(WithdrawMediator command, MediationCase found) {
        return found.isInCharge(command.mediator())
                || (isTied(command) && found.keeper().worker().equals(command.mediator()));
    }

    private static boolean isTied(WithdrawMediator command) {
        return command.cause() != WithdrawalCause.REPLACED;
    }

    static Either<Rejection, Outcome<MediationCase>> withdraw(
            WithdrawMediator command, Facts facts, Deciding deciding) {
        MediatorLook look =
                MediatorLook.of(command.home(), command.mediation(), facts).orElseThrow();
        Optional<Keeper> next = isTied(command) ? successor(command, look, command.mediator()) : Optional.empty();
        return Outcome.of(
                        CaseDocket.entry(command.home(), command.mediation()),
                        new MediationEvent.MediatorWithdrew(command.mediator(), command.cause(), next))
                .provided(look.ref())
                .accepted();
    }

    /** Refuses that the keeper leaves a case nobody else can keep. */
    private static List<Reason> alone(Command<?> command, MediationCaseId mediation, WorkerId mediator, Facts facts) {
        return MediatorLook.of(command.home(), mediation, facts)
                .filter(look -> keeps(look, mediator)
                        && successor(command, look, mediator).isEmpty())
                .map(look -> ConductReason.NO_SUCCESSOR.at("mediator"))
                .stream()
                .toList();
    }

    private static boolean keeps(MediatorLook look, WorkerId mediator) {
        return look.found().keeper().worker().equals(mediator);
    }

    private static Optional<Keeper> successor(Command<?> command, MediatorLook look, WorkerId mediator) {
        return keeps(look, mediator) ? look.next(Moment.day(command.occurredAt())) : Optional.empty();
    }
}
