package org.gridgovernance.mediation.committee;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.resident.person.Sex;

/** Those elected, as the law asks them to be together (People's Mediation Law, 人民调解法, art. 8). */
record Composition(List<Seat> members) {
    private static final int FEWEST = 3;
    private static final int MOST = 9;

    /** What the law asks for and they lack. */
    List<CommitteeReason> lacks(boolean multiEthnic) {
        return Stream.of(
                        fault(members.size() < FEWEST || members.size() > MOST, CommitteeReason.MEMBERS_COUNT),
                        fault(directors() != 1, CommitteeReason.NO_SINGLE_DIRECTOR),
                        fault(hasNoWoman(), CommitteeReason.NO_WOMAN),
                        fault(multiEthnic && hasNoSmallerGroup(), CommitteeReason.NO_SMALLER_GROUP))
                .flatMap(each -> each)
                .toList();
    }

    /** What they lack and those before did not. */
    Stream<CommitteeReason> lost(Composition before, boolean multiEthnic) {
        List<CommitteeReason> lacked = before.lacks(multiEthnic);
        return lacks(multiEthnic).stream().filter(reason -> !lacked.contains(reason));
    }

    private static Stream<CommitteeReason> fault(boolean there, CommitteeReason reason) {
        return there ? Stream.of(reason) : Stream.empty();
    }

    private long directors() {
        return members.stream().filter(seat -> seat.kind() == SeatKind.DIRECTOR).count();
    }

    private boolean hasNoWoman() {
        return members.stream().noneMatch(seat -> seat.sex() == Sex.FEMALE);
    }

    boolean hasNoSmallerGroup() {
        return members.stream().noneMatch(Seat::isOfSmallerGroup);
    }
}
