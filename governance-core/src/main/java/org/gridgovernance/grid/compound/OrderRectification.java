package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Order something to be put right (责令整改): an item of the assessment that counts on the day it occurred. Refused: {@link
 * CompoundReason#COMPOUND_UNKNOWN}, {@link CompoundReason#COMPOUND_RETIRED}, {@link
 * CompoundReason#ITEM_NOT_ASSESSED}, {@link CompoundReason#DUE_IMPLAUSIBLE}, {@link
 * CompoundReason#ORDERED_ALREADY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOrderRectification.class)
public interface OrderRectification extends Command<Compound> {
    /** The compound. */
    CompoundId compound();

    /** The code of the item. */
    String item();

    /** The last day for it: not before the day of the order, at most ten years after it. */
    LocalDate due();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOrderRectification.Builder {
        Builder() {}
    }
}
