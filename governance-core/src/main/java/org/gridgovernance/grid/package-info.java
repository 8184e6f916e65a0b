/**
 * Where (网格与房屋): areas, grids, dwellings down to the room.
 *
 * <p>An {@link org.gridgovernance.grid.area.AreaTable} is versioned input of the host: which provinces, streets and
 * communities there are. A {@link org.gridgovernance.grid.Grid} (网格) belongs to exactly one community or village, has a
 * {@link org.gridgovernance.grid.GridCode} of whatever {@link org.gridgovernance.grid.GridCodeScheme scheme} the city
 * uses, and staff with dates. A {@link org.gridgovernance.grid.Dwelling} (房屋) is one room or flat; which grid it lies in
 * is dated, so that a grid can change without touching a single resident.
 *
 * <pre>{@code
 * desk.execute(EstablishGrid.builder()
 *     .commandId(CommandId.of("grid-4")).occurredAt(now).home(community)
 *     .code(GridCode.of("420102018001004")).title("第4网格").build());
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.grid;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
