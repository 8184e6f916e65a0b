/**
 * How a dispute comes to a committee (登记受理), and who stands on which side.
 *
 * <p>A case is registered (登记) with its parties (当事人), numbered from 1: persons, organisations, and groups with at most five
 * representatives (代表人). It is accepted (受理), which begins its term, or not (不予受理). Agents (代理人) are authorised and
 * dismissed; who is given an account (开通账号) sees the case by it. A resident applies for himself, and withdraws (撤回申请).
 *
 * <pre>{@code
 * MediationCase opened = desk.execute(RegisterMediation.builder()…committee(committee.id()).keeper(worker.id())
 *     .origin(CaseOrigin.APPLICATION).type(DisputeType.SHOP_LEASE).facts(PersonalText.of("…")).amount(new BigDecimal("12000.00"))
 *     .parties(List.of(tenant, landlord)).build()).get().aggregate();
 * opened.number().text();                   // (2026)桥人调字第7号
 * desk.execute(AcceptMediation.builder()…mediation(opened.id()).build());
 * }</pre>
 *
 * <p>How long a mediation may take is a rule: {@link org.gridgovernance.mediation.intake.MediationTerm}.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.intake;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
