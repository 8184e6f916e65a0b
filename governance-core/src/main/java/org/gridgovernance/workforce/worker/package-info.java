/**
 * Somebody who serves (服务人员), with several dated affiliations (隶属关系) at once: sent down (下沉) by unit A, a party member
 * reporting (双报到) in residence B, a volunteer in team C.
 *
 * <p>A {@link org.gridgovernance.workforce.worker.Worker} is enrolled in the community or street where the service is done; the
 * organisations may be of any area. Serving means to have an affiliation on that day; leaving (离岗) ends all of them.
 *
 * <pre>{@code
 * Worker worker = desk.execute(EnrolWorker.builder()…name(PersonName.of("王小明"))
 *     .addAffiliation(new Affiliation(committee, AffiliationKind.EMPLOYEE))
 *     .addSkill(new SkillHeld(Skill.MEDIATION, Optional.empty(), Optional.of(CertificateKind.MEDIATOR)))
 *     .availability(Availability.ofHours(40)).build()).get().aggregate();
 * worker.serves(today);                                  // true
 * worker.has(Skill.MEDIATION, today);                    // false: the certificate is not told yet
 * worker.capacityMinutes(Period.of(YearMonth.of(2025, 7)));
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
