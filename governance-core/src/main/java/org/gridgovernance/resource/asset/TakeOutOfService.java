package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * An asset is out of service for some days (停用): it is neither booked nor handed over then; what is booked stands. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link AssetReason#OUTAGE_IMPLAUSIBLE}, {@link AssetReason#OUT_ALREADY}, {@link AssetReason#OUTAGES_TOO_MANY}. Warned: {@link
 * AssetReason#BOOKED_THEN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeOutOfService.class)
public interface TakeOutOfService extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** From when, within a year of the day this occurred, and until when, later by at most three years. */
    Outage outage();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeOutOfService.Builder {
        Builder() {}
    }
}
