package org.gridgovernance.grid;

import java.time.LocalDate;

/**
 * One step of a lineage (沿革): the grid before or after, and the day of the change.
 *
 * @param grid the other grid
 * @param on the day from which dwellings lie in the one and no more in the other
 */
public record Succession(GridId grid, LocalDate on) {}
