/**
 * Who serves (服务力量): the organisations (组织) in which people serve, of all kinds, from a department to a volunteer team.
 *
 * <p>An {@link org.gridgovernance.workforce.Organization} belongs to an area of any level, a community, a street, a county; from
 * another home it is named by its {@link org.gridgovernance.workforce.OrganizationRef}. Its title is unique in its home, its
 * unified social credit code (统一社会信用代码) everywhere, so that the property company of a compound is found by it.
 *
 * <pre>{@code
 * UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91350100m000100y43");
 * Organization company = desk.execute(RecordOrganization.builder()
 *         .commandId(CommandId.of("company-1"))
 *         .occurredAt(now)
 *         .home(community)
 *         .title("安居物业")
 *         .kind(OrganizationKind.PROPERTY_COMPANY)
 *         .creditCode(code)
 *         .build()).get().aggregate();
 * company.reference();                                     // how others name it
 * }</pre>
 *
 * <p>The people are in {@link org.gridgovernance.workforce.worker}, their record in {@link
 * org.gridgovernance.workforce.dossier}, the posts of a community in {@link org.gridgovernance.workforce.post}, those of a
 * commando team (先锋岗) in {@link org.gridgovernance.workforce.vanguard}. A superior (上级) is one step up; longer chains are not
 * checked for circles.
 */
@Experimental
@NullMarked
package org.gridgovernance.workforce;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
