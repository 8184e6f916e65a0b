package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Call a grid otherwise (网格更名); since neither its dwellings nor its code change, no approver is asked for. Refused: {@link GridReason#GRID_UNKNOWN}, {@link GridReason#GRID_RETIRED},
 * {@link GridReason#TITLE_MALFORMED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRenameGrid.class)
public interface RenameGrid extends Command<Grid> {
    /** The grid. */
    GridId grid();

    /** The new title; 1 to 50 characters. */
    String title();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRenameGrid.Builder {
        Builder() {}
    }
}
