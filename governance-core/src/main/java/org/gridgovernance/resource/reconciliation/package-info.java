/**
 * Whether what is told agrees (物资对账): stocks with their movements, papers with what was moved by them, reservations with what they are
 * kept for, allotments with their receipts.
 *
 * <pre>{@code
 * StockReconciliation all = StockReconciliation.of(desk, district, now).get();
 * all.isClean();      // of so many movements and papers nothing disagrees
 * all.faults();       // what does, with both amounts
 * }</pre>
 *
 * <p>By construction nothing ever disagrees; that it does not, in a store that somebody else may write to, is what this proves.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.reconciliation;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
