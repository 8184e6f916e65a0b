package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.residence.Residence;

/**
 * A household as a ledger can tell it: with a number.
 *
 * @param number its number
 * @param dwelling where it lives
 * @param members its members, the head first
 */
record KeptHouse(HouseholdNumber number, Optional<DwellingId> dwelling, List<Membership> members) {

    /** The household on that day; nothing if it has no number that a ledger reads as it stands. */
    static Stream<KeptHouse> of(Household household, LocalDate day) {
        return household.number().stream()
                .filter(number ->
                        number.reveal().filter(StandingCells::isNumber).isPresent())
                .map(number -> new KeptHouse(
                        number,
                        household.dwelling().asOf(day).findFirst(),
                        household
                                .members()
                                .asOf(day)
                                .sorted(Comparator.comparing(member -> !member.isHead()))
                                .toList()));
    }

    /** The residence of a member that goes with the household: at its place, or at none. */
    Optional<Dated<Residence>> residence(List<Dated<Residence>> residences) {
        return Stream.of(dwelling, Optional.<DwellingId>empty())
                .flatMap(where -> residences.stream()
                        .filter(residence -> residence.value().dwelling().equals(where)))
                .findFirst();
    }
}
