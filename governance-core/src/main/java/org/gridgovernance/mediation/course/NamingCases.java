package org.gridgovernance.mediation.course;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** How mediators are named. */
final class NamingCases {
    private NamingCases() {}

    static void wants(NameMediators command, Wanted wanted) {
        command.mediators().forEach(worker -> wanted.ref(Worker.of(command.home(), worker)));
    }

    static void wantsMore(NameMediators command, Facts facts, Wanted wanted) {
        MediatorLook.wants(command, command.mediation(), facts, wanted);
        facts.find(CaseDocket.entry(command.home(), command.mediation()))
                .ifPresent(found -> RegisterTies.wants(found.home(), residents(found), wanted));
    }

    private static List<ResidentId> residents(MediationCase found) {
        return found.parties().stream()
                .flatMap(party -> party.resident().stream())
                .toList();
    }

    static List<Reason> fits(NameMediators command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return MediatorLook.of(command.home(), command.mediation(), facts).stream()
                .flatMap(look -> look.committee().isInTerm(on)
                        ? each(command, look, facts)
                        : Stream.of(CommitteeReason.NOT_IN_TERM.at("mediation")))
                .toList();
    }

    private static Stream<Reason> each(NameMediators command, MediatorLook look, Facts facts) {
        return IntStream.range(0, command.mediators().size())
                .boxed()
                .flatMap(i -> against(command, command.mediators().get(i), look, facts)
                        .map(code -> code.at("mediators[" + i + "]"))
                        .stream());
    }

    private static Optional<ReasonCode> against(
            NameMediators command, WorkerId worker, MediatorLook look, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        Optional<Seat> seat = look.committee().seat(worker, on);
        if (seat.isEmpty()) {
            return Optional.of(ConductReason.NO_SEAT);
        }
        if (facts.find(Worker.of(command.home(), worker))
                .filter(known -> known.servesFrom(on))
                .isEmpty()) {
            return Optional.of(CommitteeReason.NOT_SERVING);
        }
        if (look.found().isInCharge(worker)) {
            return Optional.of(ConductReason.IN_CHARGE_ALREADY);
        }
        if (look.found().isRecused(worker)) {
            return Optional.of(ConductReason.MEDIATOR_RECUSED);
        }
        return look.isParty(seat.get().resident(), account(command, worker, facts))
                ? Optional.of(ConductReason.MEDIATOR_IS_PARTY)
                : Optional.empty();
    }

    private static Optional<String> account(NameMediators command, WorkerId worker, Facts facts) {
        return facts.the(Worker.of(command.home(), worker)).account();
    }

    static Either<Rejection, Outcome<MediationCase>> name(NameMediators command, Facts facts, Deciding deciding) {
        MediatorLook look =
                MediatorLook.of(command.home(), command.mediation(), facts).orElseThrow();
        RegisterTies register = RegisterTies.of(look, residents(look.found()), facts);
        List<CaseMediator> named = command.mediators().stream()
                .map(worker -> new CaseMediator(
                        worker,
                        account(command, worker, facts),
                        command.namedBy(),
                        deciding.moment().occurredAt(),
                        Optional.empty()))
                .toList();
        List<Tie> ties = command.mediators().stream()
                .flatMap(worker -> ties(worker, register))
                .toList();
        return guarded(command, look, new MediationEvent.MediatorsNamed(named, ties))
                .accepted();
    }

    private static Outcome<MediationCase> guarded(
            NameMediators command, MediatorLook look, MediationEvent.MediatorsNamed event) {
        return Outcome.of(CaseDocket.entry(command.home(), command.mediation()), event)
                .provided(look.ref())
                .providedEach(command.mediators().stream().map(worker -> Worker.of(command.home(), worker)));
    }

    private static Stream<Tie> ties(WorkerId worker, RegisterTies register) {
        return register.look().found().parties().stream().flatMap(party -> party.resident().stream()
                .flatMap(who -> register.between(worker, party.number(), who)));
    }
}
