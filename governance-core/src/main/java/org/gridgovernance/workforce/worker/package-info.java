/**
 * Somebody who serves (服务人员), with several dated affiliations (隶属关系) at once: sent down (下沉) by unit A, a party member
 * reporting (双报到) in residence B, a volunteer in team C.
 *
 * <p>A {@link org.gridgovernance.workforce.worker.Worker} is enrolled in the community or street where the service is done; the
 * organisations may be of any area. Serving means to have an affiliation on that day; leaving (离岗) ends all of them.
 *
 * <pre>{@code
 * Worker worker = desk.execute(EnrolWorker.builder()
 *         .commandId(CommandId.of("worker-1"))
 *         .occurredAt(now)
 *         .home(community)
 *         .name(PersonName.of("王小明"))
 *         .addAffiliation(new Affiliation(company.reference(), AffiliationKind.PROPERTY_GUARD))
 *         .addSkill(new SkillHeld(Skill.FIRST_AID, Optional.empty(), Optional.of(CertificateKind.FIRST_AIDER)))
 *         .availability(Availability.ofHours(40))
 *         .build()).get().aggregate();
 * worker.has(Skill.FIRST_AID, today);                      // false: the certificate is not told yet
 * worker.capacityMinutes(Period.of(today));                // 480 on a working day
 * }</pre>
 *
 * <p>{@link org.gridgovernance.workforce.worker.Skill}, {@link org.gridgovernance.workforce.worker.CertificateKind} and {@link
 * org.gridgovernance.workforce.worker.Language} are open codes: a vendor adds its own. Whether a certificate is valid follows
 * from its dates, and is not stored.
 */
@Experimental
@NullMarked
package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
