package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Somebody leaves a post of a grid on the day it occurred (网格人员离岗). Refused: {@link GridReason#GRID_UNKNOWN}, {@link GridReason#NOT_AT_POST}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRelieveGridStaff.class)
public interface RelieveGridStaff extends Command<Grid> {
    /** The grid. */
    GridId grid();

    /** The account of that person. */
    String account();

    /** The post. */
    GridPost post();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRelieveGridStaff.Builder {
        Builder() {}
    }
}
