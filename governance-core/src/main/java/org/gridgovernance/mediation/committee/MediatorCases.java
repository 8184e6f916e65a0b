package org.gridgovernance.mediation.committee;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.Worker;

/** How a committee appoints mediators, and how they and members are dismissed. */
final class MediatorCases {
    private static final int MOST_APPOINTEES = 100;

    private MediatorCases() {}

    static void wants(AppointMediator command, Wanted wanted) {
        wanted.ref(Worker.of(command.home(), command.worker()));
        command.resident().ifPresent(own -> wanted.ref(Ref.to(Resident.TYPE, command.home(), own)));
    }

    static List<Reason> fits(AppointMediator command, Facts facts) {
        return Stream.of(
                        ElectionCases.serving(command, command.worker(), "worker", facts),
                        unskilled(command, facts),
                        ElectionCases.known(command.home(), command.resident(), "resident", facts))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Reason> unskilled(AppointMediator command, Facts facts) {
        return facts.find(Worker.of(command.home(), command.worker())).stream()
                .filter(worker -> !worker.has(Skill.MEDIATION, Moment.day(command.occurredAt())))
                .map(worker -> CommitteeReason.SKILL_MISSING.at("worker"));
    }

    static Either<Rejection, Outcome<MediationCommittee>> appoint(
            AppointMediator command, Facts facts, Deciding deciding) {
        Ref<MediationCommittee> ref = MediationCommittee.of(command.home(), command.committee());
        LocalDate on = deciding.moment().occurredOn();
        return Rejection.unless(faults(command, facts.the(ref), on), () -> Outcome.of(
                        ref,
                        new CommitteeEvent.MediatorAppointed(ElectionCases.withAccount(
                                command.home(), Seat.appointed(command.worker(), command.resident()), facts)))
                .provided(Worker.of(command.home(), command.worker())));
    }

    private static List<Reason> faults(AppointMediator command, MediationCommittee committee, LocalDate on) {
        if (CommitteeCases.isToldSince(committee, on)) {
            return List.of(CommitteeReason.TOLD_SINCE.at("occurredAt"));
        }
        List<Reason> faults = new ArrayList<>();
        if (!committee.isInTerm(on)) {
            faults.add(CommitteeReason.NOT_IN_TERM.at("committee"));
        }
        if (committee.seat(command.worker(), on).isPresent()) {
            faults.add(CommitteeReason.SEATED_ALREADY.at("worker"));
        }
        if (committee.appointees(on).size() >= MOST_APPOINTEES) {
            faults.add(CommitteeReason.APPOINTEES_TOO_MANY.at("committee"));
        }
        return faults;
    }

    static Either<Rejection, Outcome<MediationCommittee>> dismiss(
            DismissMediator command, Facts facts, Deciding deciding) {
        Ref<MediationCommittee> ref = MediationCommittee.of(command.home(), command.committee());
        LocalDate on = deciding.moment().occurredOn();
        return Rejection.unless(
                faults(command, facts.the(ref), on),
                () -> Outcome.of(ref, new CommitteeEvent.MediatorDismissed(command.worker(), command.ground())));
    }

    private static List<Reason> faults(DismissMediator command, MediationCommittee committee, LocalDate on) {
        if (CommitteeCases.isToldSince(committee, on)) {
            return List.of(CommitteeReason.TOLD_SINCE.at("occurredAt"));
        }
        Optional<Seat> seat = committee.seat(command.worker(), on);
        return seat.isEmpty()
                ? List.of(CommitteeReason.SEAT_UNKNOWN.at("worker"))
                : without(seat.get(), committee, on).toList();
    }

    private static Stream<Reason> without(Seat leaving, MediationCommittee committee, LocalDate on) {
        List<Seat> before = committee.members(on);
        Composition after = new Composition(
                before.stream().filter(seat -> !seat.equals(leaving)).toList());
        return after.lost(new Composition(before), committee.multiEthnic()).map(reason -> reason.at("worker"));
    }
}
