/**
 * Early finding (苗头发现): what repeats itself in tasks is suggested for mediation, with its facts, and never made a case by itself.
 *
 * <p>Tasks between the same two residents (同双方反复), between tenant and landlord as the tenure of the dwelling tells (租户与房东),
 * of several people against one employer (用工单位), or about one dwelling (同一住所反复) make a {@link
 * org.gridgovernance.mediation.finding.DisputePattern}, once they are as many within as many days as {@link
 * org.gridgovernance.mediation.finding.SuggestionRule} asks for. A {@link org.gridgovernance.mediation.finding.Suggestion} names
 * the tasks and those concerned, and nothing else of them. Somebody takes it up or dismisses it; further tasks open it again.
 *
 * <pre>{@code
 * EarlyFinding.in(desk, community, today);                                       // what would be raised, and why
 * EarlyFinding.raiseAll(desk, community, today, suggestion -> tell(suggestion)); // every night, as often as you like
 * desk.search(Criteria.of(Suggestion.TYPE).within(community).where(Suggestion.STATE.is(SuggestionState.OPEN)));
 * desk.execute(TakeUpSuggestion.builder()…suggestion(suggestion.id()).build());
 * }</pre>
 *
 * <p>Source: People's Mediation Law (人民调解法) art. 17: a committee may offer mediation on its own; it may not mediate where a
 * party refuses.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.finding;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
