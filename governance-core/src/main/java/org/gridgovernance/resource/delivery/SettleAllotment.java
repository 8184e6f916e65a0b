package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Settle an allotment that was received (调拨办结), so that what is open is found at once. Doing it again changes nothing.
 * Refused: {@link DeliveryReason#ALLOTMENT_UNKNOWN}, {@link DeliveryReason#NOT_AT_THIS_STAGE},
 * {@link DeliveryReason#BEFORE_LAST_ACT}, {@link DeliveryReason#NOT_RECEIVED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSettleAllotment.class)
public interface SettleAllotment extends Command<Allotment> {
    /** The allotment. */
    AllotmentId allotment();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSettleAllotment.Builder {
        Builder() {}
    }
}
