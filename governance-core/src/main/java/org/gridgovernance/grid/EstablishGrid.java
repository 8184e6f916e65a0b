package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Establish a grid of a community (设立网格). Refused: {@link GridReason#NOT_A_COMMUNITY}, {@link
 * GridReason#TITLE_MALFORMED}, {@link GridReason#CODE_TAKEN}, {@link GridReason#APPROVER_MALFORMED}, {@link
 * GridReason#PARENT_MISPLACED}; at {@code parent} {@link GridReason#GRID_UNKNOWN}, {@link GridReason#GRID_RETIRED}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEstablishGrid.class)
public interface EstablishGrid extends Command<Grid> {
    /** Its code, in the scheme the city uses. */
    GridCode code();

    /** What it is called; 1 to 50 characters. */
    String title();

    /** What kind it is. */
    @Value.Default
    default GridKind kind() {
        return GridKind.BASIC;
    }

    /** The grid of which it is a micro-grid: given for {@link GridKind#MICRO} and for no other kind. */
    Optional<GridId> parent();

    /**
     * The office that approved it, 1 to 100 characters; no person. Empty for a grid that stood before the register was
     * begun, where nobody knows any more.
     */
    Optional<String> approver();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEstablishGrid.Builder {
        Builder() {}
    }
}
