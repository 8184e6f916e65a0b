package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Say when an asset may be booked (设定开放时间), from now on; what is booked stands. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link AssetReason#HOURS_UNCLEAR}, {@link AssetReason#CLOSED_IMPLAUSIBLE}. Warned: {@link AssetReason#BOOKED_OUTSIDE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSetOpening.class)
public interface SetOpening extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** When it may be booked, whole. */
    Opening opening();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSetOpening.Builder {
        Builder() {}
    }
}
