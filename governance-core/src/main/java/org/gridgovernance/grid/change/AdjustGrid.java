package org.gridgovernance.grid.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A grid takes dwellings of others, or such as lay in none, on the day it occurred (调整网格). What lies in it already stays.
 * Refused: {@link org.gridgovernance.grid.GridReason#GRID_UNKNOWN}, {@link org.gridgovernance.grid.GridReason#GRID_RETIRED},
 * {@link org.gridgovernance.grid.GridReason#APPROVER_MALFORMED}, {@link
 * org.gridgovernance.grid.GridReason#DWELLING_UNKNOWN}, {@link GridChangeReason#PARTS_MISCOUNTED}, {@link
 * GridChangeReason#CHANGED_SINCE}. Warned: {@link GridChangeReason#OUTSIDE_NORM}, of it and of those it takes from.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAdjustGrid.class)
public interface AdjustGrid extends Command<Grid> {
    /** The grid. */
    GridId grid();

    /** The dwellings it takes; 1 to 10,000. */
    List<DwellingId> dwellings();

    /** The office that approved it; 1 to 100 characters, no person. */
    String approver();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAdjustGrid.Builder {
        Builder() {}
    }
}
