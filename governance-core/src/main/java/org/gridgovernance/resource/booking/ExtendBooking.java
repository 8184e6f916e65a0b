package org.gridgovernance.resource.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.asset.BookingId;
import org.immutables.value.Value;

/**
 * Let a booking go on for longer, while it is booked or out (延长预约): the time added must be free. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link
 * AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link BookingReason#BOOKING_UNKNOWN}, {@link BookingReason#BOOKING_OVER}, {@link BookingReason#TOO_FAR_AHEAD}, {@link BookingReason#NOT_LONGER}, {@link BookingReason#LENGTH_IMPLAUSIBLE}, {@link
 * BookingReason#OUT_OF_SERVICE}, {@link BookingReason#NOT_OPEN}, {@link BookingReason#TAKEN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableExtendBooking.class)
public interface ExtendBooking extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** The booking. */
    BookingId booking();

    /** Until before when: later than it was, at most 90 days from its beginning, and within a year of when this occurred. */
    Instant until();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableExtendBooking.Builder {
        Builder() {}
    }
}
