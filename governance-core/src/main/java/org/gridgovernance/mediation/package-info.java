/**
 * People's mediation (人民调解), as the law shapes it: disputes are found early and settled by law.
 *
 * <p>A {@link org.gridgovernance.mediation.MediationCase} is registered (登记), accepted (受理), the parties are told their rights
 * and consent (告知、同意), mediators are named and disclose what ties them (确定调解员、披露), sessions are held (调解), and it ends
 * with an agreement in effect (协议生效), which is performed (履行), confirmed by a court (司法确认) and followed up (回访), or
 * without one (终止), and the parties are told of the other ways. What can be done at which stage is one table: {@link
 * org.gridgovernance.mediation.CaseAct}, each act with the article for which it is refused elsewhere. Mediation is free of
 * charge (art. 4): there is no fee in it.
 *
 * <pre>{@code
 * MediationCase opened = desk.execute(RegisterMediation.builder()…committee(committee.id()).keeper(worker.id())
 *     .origin(CaseOrigin.APPLICATION).type(DisputeType.SHOP_LEASE).facts(PersonalText.of("…"))
 *     .parties(List.of(tenant, landlord)).build()).get().aggregate();
 * outsider.find(CaseDocket.entry(community, opened.id()));   // not found, as if there were none
 * }</pre>
 *
 * <p>A case is confidential: its keeper, its mediators in charge, its parties, and who stands or acts for them see it, each by the
 * account told for them, and whom a gate for {@link org.gridgovernance.policy.MayReadConfidential} permits. Neither {@link
 * org.gridgovernance.kernel.Role#MEDIATOR} nor a seat in the committee shows it; to others it is not there.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
