/**
 * Parties (当事人): who disputes, and who stands or acts for them.
 *
 * <pre>{@code
 * Party landlord = Party.builder().number(2).kind(PartyKind.PERSON).role(PartyRole.RESPONDENT)
 *     .name(PersonName.of("…")).resident(residentId).account("resident-7").build();
 * }</pre>
 *
 * <p>Account and entry of the register are for a mediator to tell; who applies for himself names his own account only.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.party;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
