package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A dwelling lies in that grid from the day it occurred (房屋划入网格). Refused: {@link GridReason#DWELLING_UNKNOWN}, {@link
 * GridReason#GRID_UNKNOWN}, {@link GridReason#GRID_RETIRED}, {@link GridReason#NOT_YET}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePlaceDwelling.class)
public interface PlaceDwelling extends Command<Dwelling> {
    /** The dwelling. */
    DwellingId dwelling();

    /** The grid. */
    GridId grid();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePlaceDwelling.Builder {
        Builder() {}
    }
}
