package org.gridgovernance.mediation.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/** What is looked at when a member is elected for the rest of a term. */
record ByElection(ByElectMember command, MediationCommittee committee, LocalDate on) {
    List<Reason> faults() {
        List<Reason> then = dates().toList();
        return then.isEmpty()
                ? Stream.of(left(), seated(), lost()).flatMap(each -> each).toList()
                : then;
    }

    private Stream<Reason> dates() {
        if (CommitteeCases.isToldSince(committee, on)) {
            return Stream.of(CommitteeReason.TOLD_SINCE.at("occurredAt"));
        }
        return committee.isInTerm(on) ? Stream.empty() : Stream.of(CommitteeReason.NOT_IN_TERM.at("committee"));
    }

    private Stream<Reason> left() {
        return command.inPlaceOf().stream()
                .filter(worker ->
                        committee.seat(worker, on).filter(Seat::isElected).isEmpty())
                .map(worker -> CommitteeReason.SEAT_UNKNOWN.at("inPlaceOf"));
    }

    private Stream<Reason> seated() {
        return committee.seat(command.seat().worker(), on).stream()
                .filter(seat -> seat.kind() == command.seat().kind())
                .map(seat -> CommitteeReason.SEATED_ALREADY.at("seat.worker"));
    }

    private Stream<Reason> lost() {
        List<Seat> before = committee.members(on);
        Composition after =
                new Composition(Stream.concat(before.stream().filter(this::goesOn), Stream.of(command.seat()))
                        .toList());
        return after.lost(new Composition(before), committee.multiEthnic()).map(reason -> reason.at("seat"));
    }

    private boolean goesOn(Seat seat) {
        return !seat.worker().equals(command.seat().worker())
                && command.inPlaceOf().filter(seat.worker()::equals).isEmpty();
    }
}
