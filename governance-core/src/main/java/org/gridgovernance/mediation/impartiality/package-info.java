/**
 * Fairness (回避与披露): who mediates, what ties a mediator to a party, and who waives it.
 *
 * <pre>{@code
 * found.openTies().map(Tie::kind).toList();   // while there is one, no session is held and nothing signed
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.impartiality;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
