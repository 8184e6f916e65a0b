package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A compound is no more from the day it occurred (撤销小区): pulled down, or part of another. Its titles become free. Refused:
 * {@link CompoundReason#COMPOUND_UNKNOWN}, {@link CompoundReason#COMPOUND_RETIRED}, {@link CompoundReason#TOLD_SINCE} if
 * something of it is told for a later day.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRetireCompound.class)
public interface RetireCompound extends Command<Compound> {
    /** The compound. */
    CompoundId compound();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRetireCompound.Builder {
        Builder() {}
    }
}
