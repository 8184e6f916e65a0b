package org.gridgovernance.mediation.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.workforce.worker.WorkerId;

/** Those elected are accepted if, and only if, they are together as the law asks. */
class CompositionTest {
    @Property
    void aCommitteeIsAcceptedIfTheFourConditionsHold(@ForAll("seats") List<Seat> seats, @ForAll boolean multiEthnic) {
        boolean enough = seats.size() >= 3 && seats.size() <= 9;
        boolean led = seats.stream()
                        .filter(seat -> seat.kind() == SeatKind.DIRECTOR)
                        .toList()
                        .size()
                == 1;
        boolean woman = seats.stream().map(Seat::sex).anyMatch(Sex.FEMALE::equals);
        boolean smaller = seats.stream()
                .flatMap(seat -> seat.ethnicGroup().stream())
                .anyMatch(group -> !group.code().equals("01"));
        List<CommitteeReason> lacks = new Composition(seats).lacks(multiEthnic);
        Statistics.collect(lacks.isEmpty());
        assertThat(lacks.isEmpty()).isEqualTo(enough && led && woman && (smaller || !multiEthnic));
        assertThat(lacks.contains(CommitteeReason.MEMBERS_COUNT)).isEqualTo(!enough);
        assertThat(lacks.contains(CommitteeReason.NO_SINGLE_DIRECTOR)).isEqualTo(!led);
        assertThat(lacks.contains(CommitteeReason.NO_WOMAN)).isEqualTo(!woman);
        assertThat(lacks.contains(CommitteeReason.NO_SMALLER_GROUP)).isEqualTo(multiEthnic && !smaller);
    }

    @Property
    void whatWasLackingBeforeIsNotHeldAgainstAChange(
            @ForAll("seats") List<Seat> before, @ForAll("seats") List<Seat> after, @ForAll boolean multiEthnic) {
        assertThat(new Composition(after).lost(new Composition(before), multiEthnic))
                .containsExactlyElementsOf(new Composition(after)
                        .lacks(multiEthnic).stream()
                                .filter(reason -> !new Composition(before)
                                        .lacks(multiEthnic)
                                        .contains(reason))
                                .toList());
    }

    @Provide
    Arbitrary<List<Seat>> seats() {
        Arbitrary<SeatKind> kinds = Arbitraries.frequency(
                Tuple.of(1, SeatKind.DIRECTOR), Tuple.of(1, SeatKind.VICE_DIRECTOR), Tuple.of(5, SeatKind.MEMBER));
        Arbitrary<Optional<EthnicGroup>> groups =
                Arbitraries.of(EthnicGroup.HAN, EthnicGroup.HUI, EthnicGroup.YI).optional(0.3);
        return Combinators.combine(Arbitraries.longs(), kinds, Arbitraries.of(Sex.class), groups)
                .as((id, kind, sex, group) ->
                        new Seat(new WorkerId(new UUID(7, id)), kind, sex, group, Optional.empty()))
                .list()
                .ofMaxSize(12);
    }
}
