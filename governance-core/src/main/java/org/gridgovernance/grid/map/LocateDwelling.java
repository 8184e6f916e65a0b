package org.gridgovernance.grid.map;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Say where a dwelling is on the map (房屋定位), in place of what was said before. The grid it lies in stays as it is: {@link
 * Misfit} tells where the two differ. Refused: {@link org.gridgovernance.grid.GridReason#DWELLING_UNKNOWN}, {@link
 * org.gridgovernance.grid.shape.BoundaryReason#POSITION_MALFORMED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLocateDwelling.class)
public interface LocateDwelling extends Command<Dwelling> {
    /** The dwelling. */
    DwellingId dwelling();

    /** Where it is. */
    GeoPoint location();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLocateDwelling.Builder {
        Builder() {}
    }
}
