package org.gridgovernance.grid.map;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Draw the boundaries of grids of one community, as of the day it occurred (划定网格边界). Boundaries drawn before for the same
 * grids hold no more; the others must not be overlapped by more than a square metre. Refused: {@link
 * org.gridgovernance.grid.GridReason#NOT_A_COMMUNITY}, {@link GridMapReason#NOTHING_DRAWN}, {@link
 * GridMapReason#GRID_TWICE}, {@link GridMapReason#TOO_LARGE}, {@link org.gridgovernance.grid.GridReason#APPROVER_MALFORMED}, {@link
 * GridMapReason#TOLD_SINCE}, an unknown or retired grid, faults of a boundary, {@link org.gridgovernance.grid.shape.BoundaryReason#OTHER_SYSTEM}, {@link
 * org.gridgovernance.grid.shape.BoundaryReason#OVERLAPS}. Drawing what stands already changes nothing.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDrawGridMap.class)
public interface DrawGridMap extends Command<GridMap> {
    /** Which grid covers what. */
    List<Territory> territories();

    /** Who approved it: an office, not a person; 1 to 100 characters. Empty if a map is taken over from files that name nobody. */
    Optional<String> approver();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDrawGridMap.Builder {
        Builder() {}
    }
}
