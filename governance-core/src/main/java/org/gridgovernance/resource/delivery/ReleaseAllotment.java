package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Release an allotment that was not shipped (取消调拨), also one that lapsed. Doing it again changes nothing. Refused:
 * {@link DeliveryReason#ALLOTMENT_UNKNOWN}, {@link DeliveryReason#NOT_AT_THIS_STAGE},
 * {@link DeliveryReason#BEFORE_LAST_ACT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReleaseAllotment.class)
public interface ReleaseAllotment extends Command<Allotment> {
    /** The allotment. */
    AllotmentId allotment();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReleaseAllotment.Builder {
        Builder() {}
    }
}
