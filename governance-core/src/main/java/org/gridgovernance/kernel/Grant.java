package org.gridgovernance.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role held in an area between two dates (授权). Immutable.
 *
 * @param role the role
 * @param area the area and all below it
 * @param from the first date
 * @param to the first date on which it is held no more; empty while it is
 */
public record Grant(Role role, AreaCode area, LocalDate from, Optional<LocalDate> to) {

    /** A role held in an area since ever and without end. */
    public static Grant of(Role role, AreaCode area) {
        return new Grant(role, area, LocalDate.EPOCH, Optional.empty());
    }

    /** Whether it is held in that area on that date. */
    public boolean holds(AreaCode where, LocalDate when) {
        return area.covers(where) && heldOn(when);
    }

    /** Whether it is held on that date. */
    public boolean heldOn(LocalDate when) {
        return !when.isBefore(from) && to.map(when::isBefore).orElse(true);
    }
}
