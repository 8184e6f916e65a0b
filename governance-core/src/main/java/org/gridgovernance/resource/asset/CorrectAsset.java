package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Tell otherwise what an asset is (更正装备场所). Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link AssetReason#TITLE_MALFORMED}, {@link AssetReason#TITLE_TAKEN}, {@link AssetReason#CAPACITY_IMPLAUSIBLE},
 * {@link AssetReason#OWNER_MISSING}, {@link AssetReason#OWNER_UNKNOWN}, {@link AssetReason#OWNER_NO_TEAM}. Where it says the same, nothing changes.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCorrectAsset.class)
public interface CorrectAsset extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** What it is, whole. */
    AssetProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCorrectAsset.Builder {
        Builder() {}
    }
}
