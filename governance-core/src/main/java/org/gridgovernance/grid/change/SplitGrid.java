package org.gridgovernance.grid.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Split a grid on the day it occurred (拆分网格): it is no more, and 2 to 100 others of the same kind take over its dwellings
 * and micro-grids, at most 10,000 of each. The answer shows the old grid, with its successors. Refused: {@link
 * org.gridgovernance.grid.GridReason#GRID_UNKNOWN}, {@link org.gridgovernance.grid.GridReason#GRID_RETIRED}, {@link
 * org.gridgovernance.grid.GridReason#APPROVER_MALFORMED}, {@link org.gridgovernance.grid.GridReason#TITLE_MALFORMED}, {@link
 * org.gridgovernance.grid.GridReason#CODE_TAKEN}, {@link GridChangeReason#PARTS_MISCOUNTED}, {@link
 * GridChangeReason#CODE_TWICE}, {@link GridChangeReason#REST_UNKNOWN}, {@link GridChangeReason#NAMED_TWICE}, {@link
 * GridChangeReason#LIES_ELSEWHERE}, {@link GridChangeReason#CHANGED_SINCE}, {@link GridChangeReason#PLACED_SINCE}, {@link
 * GridChangeReason#TOO_MUCH}, {@link org.gridgovernance.grid.map.GridMapReason#TOLD_SINCE} if its boundary was drawn for a later day. Warned: {@link GridChangeReason#OUTSIDE_NORM}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSplitGrid.class)
public interface SplitGrid extends Command<Grid> {
    /** The grid that is split. */
    GridId grid();

    /** What comes of it. */
    List<GridPart> parts();

    /** The code of the part that takes all that no part names. */
    GridCode rest();

    /** The office that approved it; 1 to 100 characters, no person. */
    String approver();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSplitGrid.Builder {
        Builder() {}
    }
}
