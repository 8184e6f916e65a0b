/**
 * Fairness (回避与披露): who mediates, what ties a mediator to a party, and who waives it.
 *
 * <pre>{@code
 * Tie cousin = Tie.raised(mediator, 2, TieKind.KIN, TieSource.REGISTER);
 * cousin.waived(1).waived(2).isWaivedBy(List.of(1, 2));   // all parties accept the mediator all the same
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.impartiality;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
