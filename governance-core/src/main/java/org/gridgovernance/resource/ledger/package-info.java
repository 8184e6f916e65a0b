/**
 * The books of emergency supplies (物资账): what there was, what came in, what went out, what there is, at every point, of every item
 * and lot, between any two instants, by when things happened or by when they were written.
 *
 * <pre>{@code
 * StockLedger june = StockLedger.of(desk, district, Period.of(YearMonth.of(2026, 6)), LedgerTime.OCCURRED).get();
 * june.isBalanced();                                           // nothing is lost
 * june.trialBalance().get(masks.named()).get(Account.LOSS);    // what was lost, and is accounted for
 * june.csv(desk);                                              // for a spreadsheet, by titles
 * StockCard.of(desk, stock, Period.of(YearMonth.of(2026, 6)), LedgerTime.RECORDED).get().lines();
 * LossReport.of(desk, district, Period.of(YearMonth.of(2026, 6))).get().rows();    // what was lost, why, and where
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.ledger;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
