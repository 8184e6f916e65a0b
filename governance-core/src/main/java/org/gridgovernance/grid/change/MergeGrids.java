package org.gridgovernance.grid.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Merge grids of one kind on the day it occurred (合并网格): they are no more, and another takes over their dwellings and
 * micro-grids, at most 10,000 of each grid. The other is one that stands, or a new one. The answer shows it. Refused: {@link
 * org.gridgovernance.grid.GridReason#GRID_UNKNOWN}, {@link org.gridgovernance.grid.GridReason#GRID_RETIRED}, {@link
 * org.gridgovernance.grid.GridReason#APPROVER_MALFORMED}, {@link org.gridgovernance.grid.GridReason#TITLE_MALFORMED}, {@link
 * org.gridgovernance.grid.GridReason#CODE_TAKEN}, {@link GridChangeReason#PARTS_MISCOUNTED}, {@link
 * GridChangeReason#NAMED_TWICE}, {@link GridChangeReason#TARGET_UNCLEAR}, {@link GridChangeReason#KINDS_DIFFER}, {@link
 * GridChangeReason#CHANGED_SINCE}, {@link GridChangeReason#PLACED_SINCE}, {@link GridChangeReason#TOO_MUCH}, {@link org.gridgovernance.grid.map.GridMapReason#TOLD_SINCE} if a boundary of theirs was drawn for a later day. Warned: {@link
 * GridChangeReason#OUTSIDE_NORM}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMergeGrids.class)
public interface MergeGrids extends Command<Grid> {
    /** The grids that are no more: 2 to 100, or, if one that stands takes them over, 1 to 100 others. */
    List<GridId> grids();

    /** The grid that takes them over, if it stands already. */
    Optional<GridId> into();

    /** Otherwise the code of the new one; it may be that of a grid that is no more. */
    Optional<GridCode> code();

    /** And what the new one is called; 1 to 50 characters. */
    Optional<String> title();

    /** Whether the staff of the grids that are no more takes up the same posts in the other. */
    @Value.Default
    default boolean takesStaff() {
        return false;
    }

    /** The office that approved it; 1 to 100 characters, no person. */
    String approver();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMergeGrids.Builder {
        Builder() {}
    }
}
