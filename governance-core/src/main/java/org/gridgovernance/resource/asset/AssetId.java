package org.gridgovernance.resource.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of an asset.
 *
 * @param value the UUID
 */
public record AssetId(@JsonValue UUID value) implements Id<Asset> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssetId {}
}
