/**
 * Whether the books are true (盘点): what lies at a point is counted, lot by lot, and what differs is entered with a reason.
 *
 * <p>A {@link org.gridgovernance.resource.count.StockCount} (盘点) is started at a point, one at a time. Of each item every lot on record is
 * told, also that nothing of it was found, and lots that nobody knew of by what their labels say (盘盈). What the count finds the books have from then on, by postings from
 * and to the account of differences (盘点差异); what was counted is changed by nothing told later. Once everything in stock was counted the
 * count is finished, and the books of the point are closed (结账), by somebody who did not count
 * himself if anything differed.
 *
 * <pre>{@code
 * StockCount count = desk.execute(StartCount.builder()…point(store.id()).build()).get().aggregate();
 * desk.execute(CountStock.builder()…count(count.id()).item(masks.named()).addLots(CountedLot.builder().lot(lot)
 *     .onShelf(new BigDecimal("180")).inQuarantine(BigDecimal.ZERO).reason(DifferenceReason.GONE).build()).build());
 * desk.execute(FinishCount.builder()…count(count.id()).build());
 * CountReport.of(desk, community, Period.of(today)).get().csv();              // what was missing, and why
 * }</pre>
 *
 * <p>A point in which nothing is left may be closed ({@link org.gridgovernance.resource.count.CloseStockPoint}).
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.count;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
