package org.gridgovernance.resident.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.resident.person.CareTag;

/**
 * A door to knock at (入户走访). Immutable.
 *
 * @param dwelling where
 * @param people whom to see there, those of a household together, its head first; at least one
 */
public record Visit(Dwelling dwelling, List<PersonToSee> people) {
    /** Copies the list. */
    public Visit {
        people = List.copyOf(people);
    }

    /** Whether somebody there has such a care tag. */
    public boolean cares(Predicate<CareTag> which) {
        return people.stream()
                .anyMatch(person -> person.resident().careTags().stream().anyMatch(which));
    }

    /** Since when nobody looked: of the person seen longest ago; empty if nobody there was ever seen. */
    public Optional<LocalDate> unseenSince() {
        return people.stream().flatMap(person -> person.unseenSince().stream()).min(Comparator.naturalOrder());
    }
}
