/**
 * Parties (当事人): who disputes, and who stands or acts for them.
 *
 * <pre>{@code
 * Party landlord = Party.builder().number(1).kind(PartyKind.PERSON).role(PartyRole.APPLICANT)
 *     .name(PersonName.of("…")).resident(residentId).account("resident-7").build();
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.party;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
