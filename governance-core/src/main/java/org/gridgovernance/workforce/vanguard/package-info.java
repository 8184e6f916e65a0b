/**
 * Vanguard posts (先锋岗) of a party members' commando team (党员突击队): offered by the team, taken by one of its members who is a
 * member of the Party, one at a time.
 *
 * <pre>{@code
 * desk.execute(OfferVanguardPost.builder()…team(team.id()).title("防汛先锋岗").build());
 * desk.execute(TakeVanguardPost.builder()…team(team.id()).title("防汛先锋岗").worker(worker.id()).build());
 * }</pre>
 *
 * <p>Who leaves the team or service, or is erased, leaves its vanguard posts at once.
 */
@Experimental
@NullMarked
package org.gridgovernance.workforce.vanguard;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
