package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody takes up a post of a grid on the day it occurred (网格人员上岗). Refused: {@link GridReason#GRID_UNKNOWN},
 * {@link GridReason#GRID_RETIRED}, {@link GridReason#ALREADY_AT_POST}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAssignGridStaff.class)
public interface AssignGridStaff extends Command<Grid> {
    /** The grid. */
    GridId grid();

    /** Who, and which post. */
    GridStaff staff();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAssignGridStaff.Builder {
        Builder() {}
    }
}
