/**
 * When something held, and since when that was known (双时态).
 *
 * <p>A {@link org.gridgovernance.kernel.time.Moment} has the two times of an event: when it happened, when it was written.
 * A {@link org.gridgovernance.kernel.time.Timeline} keeps {@link org.gridgovernance.kernel.time.Dated} facts: they are
 * closed and withdrawn, never overwritten, so that it can be asked how things stood on a day, as known on another. A
 * {@link org.gridgovernance.kernel.time.Period} is some days in a row.
 *
 * <pre>{@code
 * Timeline<GridId> grid = Timeline.<GridId>empty().open(first, may, now).then(second, june, later);
 * grid.asOf(midMay);          // first
 * grid.asOf(midJune, now);    // first: the move was not known yet
 * }</pre>
 */
@NullMarked
package org.gridgovernance.kernel.time;

import org.jspecify.annotations.NullMarked;
