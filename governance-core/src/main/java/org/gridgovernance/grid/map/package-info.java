/**
 * Which part of a community each grid covers (网格图): drawn with {@link org.gridgovernance.grid.map.DrawGridMap}, kept with
 * dates, never overlapping.
 *
 * <pre>{@code
 * desk.execute(DrawGridMap.builder()…addTerritory(new Territory(grid.id(), block)).build());
 * map.finder(today).at(new GeoPoint(CGCS2000, 114.305, 30.605));   // the grid there
 * map.on(lastMay);                                                  // how it was
 * }</pre>
 *
 * <p>Whether boundaries overlap is a rule over several grids; it is guarded by the version of the one map of the community.
 */
@Experimental
@NullMarked
package org.gridgovernance.grid.map;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
