package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** What an asset is (装备场所情况). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAssetProfile.class)
public interface AssetProfile {
    /** What kind it is. */
    AssetKind kind();

    /** What it is called, 1 to 40 characters; unique in its home until it is retired. */
    String title();

    /** Whose it is, of whatever area (权属单位); of a {@link AssetKind#TEAM} the team itself, which must not be missing. */
    Optional<OrganizationRef> owner();

    /** How much it can take or give, in seats, persons or kW as its kind has it, 1 to 1,000,000 (容量). */
    Optional<Integer> capacity();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAssetProfile.Builder {
        Builder() {}
    }
}
