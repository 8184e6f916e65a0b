package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * What was ordered was put right on the day it occurred (整改完成). Refused: {@link CompoundReason#COMPOUND_UNKNOWN}, {@link
 * CompoundReason#NOTHING_ORDERED}, {@link CompoundReason#DONE_BEFORE_ORDERED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCompleteRectification.class)
public interface CompleteRectification extends Command<Compound> {
    /** The compound. */
    CompoundId compound();

    /** The code of the item. */
    String item();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCompleteRectification.Builder {
        Builder() {}
    }
}
