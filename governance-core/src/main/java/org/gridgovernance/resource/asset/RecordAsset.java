package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Record an asset of a community, a street or a county (登记装备场所). Refused: {@link AssetReason#TITLE_MALFORMED}, {@link
 * AssetReason#TITLE_TAKEN}, {@link AssetReason#CAPACITY_IMPLAUSIBLE}, {@link AssetReason#OWNER_MISSING}, {@link AssetReason#OWNER_UNKNOWN}, {@link AssetReason#OWNER_NO_TEAM}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordAsset.class)
public interface RecordAsset extends Command<Asset> {
    /** What it is. */
    AssetProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordAsset.Builder {
        Builder() {}
    }
}
