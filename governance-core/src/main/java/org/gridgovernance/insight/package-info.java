/**
 * How it goes (统计分析): figures counted from the facts of the register, never kept. Whoever asks sees what they may see;
 * a report says of where and of when it is, and holds no personal value.
 *
 * <p>{@link org.gridgovernance.insight.Population} tells how many live in a {@link org.gridgovernance.insight.Locality}, {@link
 * org.gridgovernance.insight.PopulationChange} how that came about, each {@link org.gridgovernance.insight.AsOf as of} a
 * day, as known at an instant.
 *
 * <pre>{@code
 * AsOf march = AsOf.of(LocalDate.of(2025, 3, 1), now);
 * AsOf april = AsOf.of(LocalDate.of(2025, 4, 1), now);
 * PopulationChange.between(desk, Locality.grid(community, grid), march, april)
 *     .peek(report -> print(report.opening(), report.of(Movement.ARRIVAL), report.closing()));
 * }</pre>
 *
 * <p>{@link org.gridgovernance.insight.Coverage} tells in which dwellings nobody is known to live, {@link
 * org.gridgovernance.insight.Staleness} of whom we are no longer sure, {@link org.gridgovernance.insight.CareLists} who
 * needs care; all of a place, as of a day, as known at an instant.
 *
 * <p>{@link org.gridgovernance.insight.GridUses} tells for each grid of a community how it was used in a period, and names
 * those that were built and not used.
 */
@Experimental
@NullMarked
package org.gridgovernance.insight;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
