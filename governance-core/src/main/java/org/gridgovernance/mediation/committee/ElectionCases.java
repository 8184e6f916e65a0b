package org.gridgovernance.mediation.committee;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;

/** Who is elected to a committee. */
final class ElectionCases {
    private ElectionCases() {}

    static void wants(AreaCode home, List<Seat> seats, Wanted wanted) {
        for (Seat seat : seats) {
            wanted.ref(Worker.of(home, seat.worker()));
            seat.resident().ifPresent(own -> wanted.ref(Ref.to(Resident.TYPE, home, own)));
        }
    }

    /** Refuses whom nobody knows, and who does not serve on the day and ever since. */
    static Stream<Reason> serving(Command<?> command, List<Seat> members, Facts facts) {
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> serving(command, members.get(i), "members[" + i + "]", facts));
    }

    private static Stream<Reason> serving(Command<?> command, Seat seat, String path, Facts facts) {
        return Stream.concat(
                serving(command, seat.worker(), path + ".worker", facts),
                known(command.home(), seat.resident(), path + ".resident", facts));
    }

    static Stream<Reason> serving(Command<?> command, WorkerId id, String path, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        Optional<Worker> worker = facts.find(Worker.of(command.home(), id));
        if (worker.isEmpty()) {
            return Stream.of(WorkerReason.WORKER_UNKNOWN.at(path));
        }
        return worker.get().servesFrom(on) ? Stream.empty() : Stream.of(CommitteeReason.NOT_SERVING.at(path));
    }

    static Stream<Reason> known(AreaCode home, Optional<ResidentId> resident, String path, Facts facts) {
        return resident.stream()
                .flatMap(own ->
                        facts.unless(Ref.to(Resident.TYPE, home, own), ResidentReason.RESIDENT_UNKNOWN.at(path)));
    }

    /** The same seats, with the accounts of those who have them. */
    static List<Seat> withAccounts(AreaCode home, List<Seat> seats, Facts facts) {
        return seats.stream().map(seat -> withAccount(home, seat, facts)).toList();
    }

    static Seat withAccount(AreaCode home, Seat seat, Facts facts) {
        return seat.by(facts.the(Worker.of(home, seat.worker())).account());
    }

    /** Who leaves service meanwhile is not elected. */
    static Outcome<MediationCommittee> guarded(Outcome<MediationCommittee> outcome, AreaCode home, List<Seat> seats) {
        return outcome.providedEach(seats.stream().map(seat -> Worker.of(home, seat.worker())));
    }

    static void wants(ReelectCommittee command, Wanted wanted) {
        wants(command.home(), command.members(), wanted);
    }

    static List<Reason> fits(ReelectCommittee command, Facts facts) {
        Stream<Reason> groups = facts
                .find(MediationCommittee.of(command.home(), command.committee()))
                .map(MediationCommittee::multiEthnic)
                .stream()
                .flatMap(multiEthnic -> CommitteeChecks.groups(command.members(), multiEthnic));
        return Stream.concat(groups, serving(command, command.members(), facts)).toList();
    }

    static Either<Rejection, Outcome<MediationCommittee>> reelect(
            ReelectCommittee command, Facts facts, Deciding deciding) {
        Ref<MediationCommittee> ref = MediationCommittee.of(command.home(), command.committee());
        MediationCommittee committee = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        if (!on.isAfter(committee.electedOn())) {
            return CommitteeCases.refused(CommitteeReason.ELECTION_IMPLAUSIBLE, "occurredAt");
        }
        if (CommitteeCases.isToldSince(committee, on)) {
            return CommitteeCases.refused(CommitteeReason.TOLD_SINCE, "occurredAt");
        }
        Outcome<MediationCommittee> outcome =
                Outcome.of(ref, new CommitteeEvent.Reelected(withAccounts(command.home(), command.members(), facts)));
        return guarded(outcome, command.home(), command.members()).accepted();
    }

    static void wants(ByElectMember command, Wanted wanted) {
        wants(command.home(), List.of(command.seat()), wanted);
    }

    static List<Reason> fits(ByElectMember command, Facts facts) {
        Stream<Reason> unasked = facts
                .find(MediationCommittee.of(command.home(), command.committee()))
                .map(MediationCommittee::multiEthnic)
                .stream()
                .flatMap(multiEthnic -> CommitteeChecks.unasked(command.seat(), multiEthnic, "seat"));
        return Stream.concat(unasked, serving(command, command.seat(), "seat", facts))
                .toList();
    }

    static Either<Rejection, Outcome<MediationCommittee>> byElect(
            ByElectMember command, Facts facts, Deciding deciding) {
        Ref<MediationCommittee> ref = MediationCommittee.of(command.home(), command.committee());
        ByElection election =
                new ByElection(command, facts.the(ref), deciding.moment().occurredOn());
        return Rejection.unless(
                election.faults(),
                () -> guarded(
                        Outcome.of(
                                ref,
                                new CommitteeEvent.MemberElected(
                                        withAccount(command.home(), command.seat(), facts), command.inPlaceOf())),
                        command.home(),
                        List.of(command.seat())));
    }
}
