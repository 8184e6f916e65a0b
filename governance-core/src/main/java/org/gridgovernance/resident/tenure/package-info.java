/**
 * Who owns and who rents a dwelling (房屋权属), with dates: the {@link org.gridgovernance.resident.tenure.Tenure} of a dwelling
 * keeps its {@link org.gridgovernance.resident.tenure.Holder holders}, who may live elsewhere, be an organisation, or not be
 * in the register.
 *
 * <pre>{@code
 * Tenure tenure = desk.find(Tenure.of(community, dwelling)).get().state();
 * tenure.held(TenureKind.OWNER, may);       // who owned it in May, as known now
 * tenure.holders().asOf(may, thatDay);      // who held it in May, as known on that day
 * }</pre>
 *
 * <p>Two entries of the register found to be one person hold as one, whichever of them a command names.
 *
 * <p>Nothing follows from a tenure for who lives there: that is told by residences and households.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.tenure;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
