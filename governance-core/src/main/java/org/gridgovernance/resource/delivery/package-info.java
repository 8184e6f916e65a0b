/**
 * Bringing goods from point to point (调拨、签收), within an area and between areas. Who gives keeps the {@link
 * org.gridgovernance.resource.delivery.Allotment}: promised and reserved, picked, shipped, settled. Who takes keeps the {@link
 * org.gridgovernance.resource.delivery.Receipt}, of the same id: what arrived, damaged, missing or over, lot by lot. Between the two the
 * goods are in transit (在途): the giver's books post them there, the taker's books take them out.
 *
 * <pre>{@code
 * Allotment given = department.execute(AllotGoods.builder()…point(warehouse.id()).to(request.to()).request(request.named())
 *     .lines(List.of(new GoodsLine(masks.named(), Quantity.of(1_500, Unit.PIECE))))
 *     .until(tomorrow).build()).get().aggregate();
 * storekeeper.execute(ShipGoods.builder()…allotment(given.id()).build());      // first expiry first
 * clerk.execute(ReceiveGoods.builder()…allotment(given.named())
 *     .lots(List.of(new ReceivedLot(masks.named(), lot, received, damaged))).build()); // the rest as it was sent
 * department.execute(SettleAllotment.builder()…allotment(given.id()).build());  // or Deliveries.resume, for all
 * }</pre>
 *
 * <p>Goods that go to an area the giver does not cover (help between communities, 社区互助) are an offer, which must be accepted before it
 * is shipped, unless they answer a request that was asked of the giver, and no more than was approved. Whatever is promised may be declined
 * until it is shipped. What comes back is an allotment like another that names the one it returns (退回), and at most what arrived by that.
 * {@code resource.transit} drives all of it between two desks.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.delivery;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
