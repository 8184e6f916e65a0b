package org.gridgovernance.grid.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** A grid that comes of a split, and what it takes. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableGridPart.class)
public interface GridPart {
    /** Its code; it may be that of the grid that is split, and yet it is a new grid with an id of its own. */
    GridCode code();

    /** What it is called; 1 to 50 characters. */
    String title();

    /** The dwellings it takes; the part named as the rest takes all that no part names. */
    List<DwellingId> dwellings();

    /** The micro-grids it takes; the part named as the rest takes all that no part names. */
    List<GridId> microGrids();

    /** Whether the staff of the grid that is split takes up the same posts in it. */
    @Value.Default
    default boolean takesStaff() {
        return false;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableGridPart.Builder {
        Builder() {}
    }
}
