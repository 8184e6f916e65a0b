package org.gridgovernance.resource.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.asset.BookingId;
import org.immutables.value.Value;

/**
 * Cancel a booking before the asset is handed over (取消预约). Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link
 * AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link BookingReason#BOOKING_UNKNOWN}, {@link BookingReason#BOOKING_OVER}, {@link BookingReason#ALREADY_OUT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCancelBooking.class)
public interface CancelBooking extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** The booking. */
    BookingId booking();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCancelBooking.Builder {
        Builder() {}
    }
}
