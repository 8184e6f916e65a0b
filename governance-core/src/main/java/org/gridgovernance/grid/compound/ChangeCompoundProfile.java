package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A compound is like this from the day it occurred, until the next change told for a later day (变更小区基本情况). Saying what
 * holds already changes nothing. Refused: {@link CompoundReason#COMPOUND_UNKNOWN}, {@link
 * CompoundReason#COMPOUND_RETIRED}, faults of the profile as with {@link RecordCompound}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableChangeCompoundProfile.class)
public interface ChangeCompoundProfile extends Command<Compound> {
    /** The compound. */
    CompoundId compound();

    /** What it is like from the day this occurred. */
    CompoundProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableChangeCompoundProfile.Builder {
        Builder() {}
    }
}
