/**
 * What one side tells alone (背靠背), and what those in charge note for themselves: kept apart from the case, which all parties
 * see.
 *
 * <p>A {@link org.gridgovernance.mediation.confidence.PrivateRecord} of a side is seen by those in charge of the case and by that
 * side, never by another; one of no side by those in charge alone. Who mediates no more, or acts no more, sees it no more. A risk
 * of escalation (激化风险) is reported as a task that tells nothing of the case. With the file of the case all of it is erased.
 *
 * <pre>{@code
 * tenants.execute(TellInConfidence.builder()…mediation(opened.id()).party(1).kind(ConfidenceKind.PROPOSAL).what(PersonalText.of("…")).build());
 * landlords.search(Criteria.of(PrivateRecord.TYPE));                      // nothing of it
 * mediators.execute(ReportRisk.builder()…mediation(opened.id()).what(known).told(said).build());
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.confidence;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
