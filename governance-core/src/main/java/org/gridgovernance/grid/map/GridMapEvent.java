package org.gridgovernance.grid.map;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Event;

/** What happens to a {@link GridMap}. */
public sealed interface GridMapEvent extends Event {
    /** There is a map, and nothing on it yet. */
    record Begun() implements GridMapEvent {}

    /**
     * Boundaries were drawn (划定边界); those of the same grids before hold no more.
     *
     * @param territories which grid covers what
     * @param approver who approved it: an office, not a person
     */
    record Drawn(List<Territory> territories, Optional<String> approver) implements GridMapEvent {}

    /**
     * Grids cover nothing any more.
     *
     * @param grids which
     */
    record Cleared(List<GridId> grids) implements GridMapEvent {}
}
