/**
 * Whom a task goes to (派单): proposed outside the door, since it rests on who has how much to do.
 *
 * <p>{@link org.gridgovernance.task.routing.Routing} reads what counts, the compound and who manages it, the organisations that are
 * competent, the workers who are fit and what each has at hand, asks the rule in force, and gives back a {@link
 * org.gridgovernance.task.handling.DispatchTask}, which can be shown, changed and sent.
 *
 * <pre>{@code
 * Routing.propose(desk, Docket.entry(community, task), now).get()
 *     .ifPresent(proposal -> desk.execute(proposal.command()));
 * Routing.dispatchAll(desk, community, now, done -> progress.show(done)).get();   // all that wait
 * Governance.builder().rule(RoutingRule.IN_FORCE, "elevators to the maker", 1, Scope.in(street), question -> …);
 * }</pre>
 *
 * <p>The standard {@link org.gridgovernance.task.routing.RoutingRule}: the property company first where there is one (物业先行), the
 * committee where there is none (居委兜底), else the first competent kind of organisation, the nearest first; of its people who
 * speaks the language and has least to do; and whoever received it first stays responsible until a competent one takes it (首接负责).
 */
@Experimental
@NullMarked
package org.gridgovernance.task.routing;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
