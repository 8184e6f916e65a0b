package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Money or hands arrived on the day it occurred (经费、人员到位); also once the item has exited. Refused: {@link
 * DutyReason#ITEM_UNKNOWN}, {@link DutyReason#NOT_AT_THIS_STEP} unless it was ever entered, {@link
 * DutyReason#SUPPORT_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordSupport.class)
public interface RecordSupport extends Command<DutyItem> {
    /** The item. */
    DutyItemId item();

    /** What arrived; not nothing. */
    Support support();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordSupport.Builder {
        Builder() {}
    }
}
