package org.gridgovernance.resident.residence;

import java.time.LocalDate;
import org.gridgovernance.kernel.AreaCode;

/**
 * A move from one community to another (社区间迁移), offered by the first and to be accepted by the second. Both keep it: the
 * one with the person who left, the other with the person who arrived. Immutable.
 *
 * @param id its identity; settled once, by acceptance or withdrawal
 * @param from the community left
 * @param to the community moved to
 * @param until the last date on which it may be accepted
 */
public record Relocation(RelocationId id, AreaCode from, AreaCode to, LocalDate until) {
    /** Whether on that day it may be accepted no more. */
    public boolean hasLapsed(LocalDate on) {
        return on.isAfter(until);
    }
}
