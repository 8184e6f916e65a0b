package org.gridgovernance.resource.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.immutables.value.Value;

/**
 * An asset is taken back, when this occurred (归还); early, and the time left is free again. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link
 * AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link BookingReason#BOOKING_UNKNOWN}, {@link BookingReason#BOOKING_OVER}, {@link BookingReason#NOT_OUT}, {@link BookingReason#BEFORE_LENT}, {@link BookingReason#LENT_SINCE}. Warned: {@link BookingReason#NOT_FINE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeBackAsset.class)
public interface TakeBackAsset extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** The booking. */
    BookingId booking();

    /** How it came back. */
    ReturnCondition condition();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeBackAsset.Builder {
        Builder() {}
    }
}
