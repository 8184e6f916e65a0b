package org.gridgovernance.grid.compound;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be put right (整改). Immutable.
 *
 * @param item the item of the questionnaire that was found wanting
 * @param orderedOn when it was ordered
 * @param due the last day for it
 * @param doneOn when it was done
 */
public record Rectification(String item, LocalDate orderedOn, LocalDate due, Optional<LocalDate> doneOn) {
    /** Whether it had not been done by the end of that day. */
    public boolean isOpen(LocalDate on) {
        return doneOn.map(on::isBefore).orElse(true);
    }

    /** Whether on that day it was late, and still to be done (逾期). */
    public boolean isOverdue(LocalDate on) {
        return on.isAfter(due) && isOpen(on);
    }

    boolean isOpen(String what, LocalDate on) {
        return item.equals(what) && isOpen(on);
    }

    boolean isAwaited(String what) {
        return doneOn.isEmpty() && item.equals(what);
    }

    Rectification done(LocalDate on) {
        return new Rectification(item, orderedOn, due, Optional.of(on));
    }
}
