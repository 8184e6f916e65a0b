/**
 * Thirty days of four communities: what {@link org.gridgovernance.examples.ThirtyDaysMain} is made of. A simulated clock
 * goes on hour by hour; {@link org.gridgovernance.examples.thirtydays.Routine}s act as residents, departments, workers and
 * clerks do, each through a {@link org.gridgovernance.desk.Desk} of its own; the totals are reckoned a second time from what
 * listeners hear, and compared at every hour with what the desk answers. All chance comes from one seed.
 */
@NullMarked
package org.gridgovernance.examples.thirtydays;

import org.jspecify.annotations.NullMarked;
