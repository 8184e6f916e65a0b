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
 * An asset is handed over to whoever booked it, when this occurred (交付): from an hour before the booking begins until it ends.
 * Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED}, {@link BookingReason#BOOKING_UNKNOWN}, {@link BookingReason#BOOKING_OVER}, {@link BookingReason#ALREADY_OUT}, {@link BookingReason#TOO_EARLY}, {@link BookingReason#OUT_OF_SERVICE}, {@link
 * BookingReason#NOT_BACK}, {@link BookingReason#TAKEN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLendAsset.class)
public interface LendAsset extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** The booking. */
    BookingId booking();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLendAsset.Builder {
        Builder() {}
    }
}
