package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * It was looked at how an item is carried out, on the day it occurred (监督). Refused: {@link DutyReason#ITEM_UNKNOWN}, {@link
 * DutyReason#NOT_AT_THIS_STEP} unless it is entered, {@link DutyReason#OUT_OF_ORDER}, faults of the finding: {@link
 * org.gridgovernance.kernel.personal.PersonalReason#TEXT_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSuperviseDutyItem.class)
public interface SuperviseDutyItem extends Command<DutyItem> {
    /** The item. */
    DutyItemId item();

    /** Whether all was in order. */
    boolean inOrder();

    /** What was found, at most 2,000 characters. */
    PersonalText finding();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSuperviseDutyItem.Builder {
        Builder() {}
    }
}
