package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * An asset is no more from the day this occurred (注销装备场所); its title becomes free. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED}, {@link
 * AssetReason#BOOKED_OR_OUT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRetireAsset.class)
public interface RetireAsset extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRetireAsset.Builder {
        Builder() {}
    }
}
