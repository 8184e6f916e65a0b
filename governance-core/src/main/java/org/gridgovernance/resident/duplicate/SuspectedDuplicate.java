package org.gridgovernance.resident.duplicate;

import java.util.Comparator;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Ref;

/**
 * An entry that may be the same person as the one asked for (疑似重复). Immutable.
 *
 * @param ref which entry
 * @param likeness how much it is alike, and why
 */
public record SuspectedDuplicate(Ref<Resident> ref, Likeness likeness) {
    static final Comparator<SuspectedDuplicate> MOST_ALIKE_FIRST =
            Comparator.comparing(found -> -found.likeness().score());
}
