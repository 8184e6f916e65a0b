/**
 * Whom to see today (走访计划): the residents of a grid of whom something is no longer known for sure, door by door.
 *
 * <pre>{@code
 * VisitPlan plan = VisitPlan.of(desk, grid, today, desk.posture(community), 20).get();
 * plan.visits().forEach(visit -> visit.dwelling().place());   // the next door, and whom to see there
 * }</pre>
 *
 * <p>A plan is an answer, not a record: nothing of it is stored. Once somebody was seen and {@link
 * org.gridgovernance.resident.VerifyResident verified}, the next plan leaves them out. What is stale is said by the rule
 * {@link org.gridgovernance.resident.Resident#FRESHNESS}, who comes first by {@link
 * org.gridgovernance.resident.visit.VisitPlan#ORDER}: those in force in the area and posture asked for.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.visit;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
