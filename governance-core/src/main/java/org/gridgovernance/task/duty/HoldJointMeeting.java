package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * The joint meeting decided on an application (联席会议审议). Refused: {@link DutyReason#ITEM_UNKNOWN}, {@link
 * DutyReason#NOT_AT_THIS_STEP} unless it is applied for, {@link DutyReason#OUT_OF_ORDER}, {@link
 * DutyReason#VOTES_IMPLAUSIBLE}, {@link DutyReason#VOTES_CONTRADICT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableHoldJointMeeting.class)
public interface HoldJointMeeting extends Command<DutyItem> {
    /** The item. */
    DutyItemId item();

    /** Whether it may enter: more than half of the votes must be in favour. */
    boolean approved();

    /** How many were in favour, 0 to 1,000. */
    int inFavour();

    /** How many were against, 0 to 1,000. */
    int against();

    /** How many abstained, 0 to 1,000. */
    @Value.Default
    default int abstained() {
        return 0;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableHoldJointMeeting.Builder {
        Builder() {}
    }
}
