package org.gridgovernance.mediation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.personal.PersonalText;

/**
 * How a mediation ended without an agreement in effect (终止). Immutable. Source: People's Mediation Law (人民调解法) art. 26: the
 * parties are told of the other ways.
 *
 * @param reason why
 * @param routes of which other ways the parties were told; one at least
 * @param words what was said of it; up to 2,000 characters
 * @param on the day
 */
public record Ending(EndReason reason, SortedSet<Recourse> routes, Optional<PersonalText> words, LocalDate on) {
    /** Copies the set. */
    public Ending {
        routes = Collections.unmodifiableSortedSet(new TreeSet<>(routes));
    }
}
