package org.gridgovernance.grid.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Retire a grid in which nothing lies, on the day it occurred (撤销网格). Refused: {@link
 * org.gridgovernance.grid.GridReason#GRID_UNKNOWN}, {@link org.gridgovernance.grid.GridReason#GRID_RETIRED}, {@link
 * org.gridgovernance.grid.GridReason#APPROVER_MALFORMED}, {@link GridChangeReason#NOT_EMPTY}, {@link
 * GridChangeReason#CHANGED_SINCE}, {@link org.gridgovernance.grid.map.GridMapReason#TOLD_SINCE} if its boundary was drawn for a later day.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRetireGrid.class)
public interface RetireGrid extends Command<Grid> {
    /** The grid. */
    GridId grid();

    /** The office that approved it; 1 to 100 characters, no person. */
    String approver();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRetireGrid.Builder {
        Builder() {}
    }
}
