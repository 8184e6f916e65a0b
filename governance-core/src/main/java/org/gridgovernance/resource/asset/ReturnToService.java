package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * An asset is in service again from the day this occurred (恢复使用); an outage that would begin later never is. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link AssetReason#NOT_OUT_OF_SERVICE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReturnToService.class)
public interface ReturnToService extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** The first day of the outage. */
    LocalDate since();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReturnToService.Builder {
        Builder() {}
    }
}
