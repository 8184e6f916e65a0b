package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Put an item on the list (准入): an approved one, or one applied for that the law itself asks. It is in force from the day it
 * was applied for, and not before the day this occurred. Refused: {@link DutyReason#ITEM_UNKNOWN}, {@link
 * DutyReason#NOT_AT_THIS_STEP}, {@link DutyReason#OUT_OF_ORDER}, {@link DutyReason#OVER_ALREADY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEnterDutyItem.class)
public interface EnterDutyItem extends Command<DutyItem> {
    /** The item. */
    DutyItemId item();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEnterDutyItem.Builder {
        Builder() {}
    }
}
