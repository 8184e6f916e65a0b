package org.gridgovernance.resident.evidence;

import java.time.LocalDate;

/**
 * From where facts come (出处): which group of them, from which source, said on which day. Immutable.
 *
 * @param group the group of facts
 * @param source who said it
 * @param day when it was said
 */
public record Provenance(FactGroup group, Source source, LocalDate day) {
    /** Whether this is of the same group and source, whatever the day. */
    public boolean isSameSource(Provenance other) {
        return group == other.group && source == other.source;
    }
}
