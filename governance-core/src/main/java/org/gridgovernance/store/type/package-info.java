/**
 * What a store must know of an aggregate, and what it may be asked (类型与查询).
 *
 * <p>An {@link org.gridgovernance.store.type.AggregateType} declares its events and how they fold, its {@link
 * org.gridgovernance.store.type.UniqueKey unique keys} and its {@link org.gridgovernance.store.type.Index indexes}. A {@link
 * org.gridgovernance.store.type.Criteria} asks by these indexes, in the same words for every store.
 *
 * <pre>{@code
 * Criteria.of(Resident.TYPE).within(community).where(Resident.LIVES_IN_GRID.asOf(grid, day)).limit(50)
 * }</pre>
 */
@NullMarked
package org.gridgovernance.store.type;

import org.jspecify.annotations.NullMarked;
