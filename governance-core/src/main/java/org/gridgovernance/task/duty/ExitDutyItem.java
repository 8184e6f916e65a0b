package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * An item is no more on the list from the day it occurred, or never comes there (退出). Refused: {@link
 * DutyReason#ITEM_UNKNOWN}, {@link DutyReason#NOT_AT_THIS_STEP} if it has exited or was turned down, {@link
 * DutyReason#OUT_OF_ORDER}, faults of the words: {@link
 * org.gridgovernance.kernel.personal.PersonalReason#TEXT_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableExitDutyItem.class)
public interface ExitDutyItem extends Command<DutyItem> {
    /** The item. */
    DutyItemId item();

    /** Why, at most 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableExitDutyItem.Builder {
        Builder() {}
    }
}
