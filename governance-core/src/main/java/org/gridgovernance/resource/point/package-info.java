/**
 * Where supplies are kept (物资点): warehouses, points of streets and communities, and shops that keep a stock by contract.
 *
 * <pre>{@code
 * StockPoint store = desk.execute(OpenStockPoint.builder()…kind(PointKind.COMMUNITY).title("社区服务站物资室")
 *     .custodian(worker.id()).build()).get().aggregate();
 * }</pre>
 *
 * <p>What it is called and where it is may be corrected ({@link org.gridgovernance.resource.point.CorrectStockPoint}). Each is entrusted (交接保管) to a worker of its area. A count closes its books (结账): what occurred before that is told no more.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.point;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
