package org.gridgovernance.resource.asset;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.time.Period;

/**
 * That an asset is out of service (停用): for repair, for inspection. Immutable.
 *
 * @param from the first day
 * @param until the first day on which it is in service again, later than the first; empty while nobody knows
 */
public record Outage(LocalDate from, Optional<LocalDate> until) {
    /** Whether it is out of service on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !hasEnded(day);
    }

    /** Whether it is in service again by that day. */
    public boolean hasEnded(LocalDate by) {
        return until.filter(back -> !by.isBefore(back)).isPresent();
    }

    /** Whether it is out of service on one of these days. */
    public boolean touches(Period days) {
        return !days.last().isBefore(from) && !hasEnded(days.first());
    }

    boolean overlaps(Outage other) {
        return !hasEnded(other.from) && !other.hasEnded(from);
    }
}
