/**
 * How grids change (网格调整): taken from, split, merged, retired, each on a day and with the office that approved it.
 *
 * <p>Size and borders of communities are proposed by the street office and approved by the government above it
 * (城市居民委员会组织法, revised 2025, art. 3); grids follow the same practice, so a change is an event with an approver and a
 * lineage, never an edit. All dwellings move in one command and one transaction, and people follow by way of their
 * dwellings. What lay where before is still answered under the old grid.
 *
 * <pre>{@code
 * desk.execute(SplitGrid.builder()
 *     .commandId(CommandId.of("split-4")).occurredAt(now).home(community)
 *     .grid(fourth.id()).approver("百步亭街道办事处")
 *     .addPart(GridPart.builder().code(GridCode.of("420102018001004")).title("第4网格").build())
 *     .addPart(GridPart.builder().code(GridCode.of("420102018001009")).title("第9网格").dwellings(northern).build())
 *     .rest(GridCode.of("420102018001004"))    // takes what no other part names
 *     .build());
 * desk.search(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(fourth.id(), lastMay)));  // as it was
 * }</pre>
 *
 * <p>A grid that changes is held while its dwellings are read, see {@link org.gridgovernance.store.Wanted#held}: a dwelling
 * that is placed in it at the same moment either moves along or is refused, and is never left behind.
 *
 * <p>A {@link org.gridgovernance.grid.change.SizeNorm} warns of grids that come out too small or too large.
 */
@Experimental
@NullMarked
package org.gridgovernance.grid.change;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
