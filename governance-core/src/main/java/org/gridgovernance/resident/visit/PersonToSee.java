package org.gridgovernance.resident.visit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;

/**
 * Somebody to see (走访对象). Immutable.
 *
 * @param resident who
 * @param stale the groups of facts to verify, at least one
 */
public record PersonToSee(Resident resident, SortedSet<FactGroup> stale) {
    /** Copies the groups. */
    public PersonToSee {
        stale = Collections.unmodifiableSortedSet(new TreeSet<>(stale));
    }

    /** Since when nobody looked: the verification longest ago of what is to be verified; empty if there never was one. */
    public Optional<LocalDate> unseenSince() {
        return stale.stream()
                .flatMap(facts -> Stream.ofNullable(resident.verifications().get(facts)))
                .map(Verification::on)
                .min(Comparator.naturalOrder());
    }
}
