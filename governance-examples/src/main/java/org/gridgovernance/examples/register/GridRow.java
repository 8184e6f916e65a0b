package org.gridgovernance.examples.register;

import org.gridgovernance.grid.GridId;

/**
 * A line of a report: one grid.
 *
 * @param grid the grid
 * @param label the community and what the grid is called
 */
record GridRow(GridId grid, String label) {}
