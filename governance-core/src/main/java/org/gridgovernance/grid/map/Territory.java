package org.gridgovernance.grid.map;

import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.Boundary;

/**
 * What a grid covers (网格范围). Immutable.
 *
 * @param grid the grid
 * @param boundary its boundary
 */
public record Territory(GridId grid, Boundary boundary) {}
