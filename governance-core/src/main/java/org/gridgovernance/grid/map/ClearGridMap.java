package org.gridgovernance.grid.map;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Clear the boundaries of grids, which cover nothing from the day it occurred (清除网格边界): what follows when grids are retired.
 * Grids without a boundary, known or not, are passed over; a community without a map begins an empty one. Refused: {@link
 * org.gridgovernance.grid.GridReason#NOT_A_COMMUNITY}, {@link GridMapReason#NOTHING_CLEARED}, {@link
 * GridMapReason#TOLD_SINCE} if one of these boundaries was drawn for a later day.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableClearGridMap.class)
public interface ClearGridMap extends Command<GridMap> {
    /** The grids. */
    List<GridId> grids();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableClearGridMap.Builder {
        Builder() {}
    }
}
