/**
 * Requisitions (征用): what an authority takes for an emergency, and gives back or pays for.
 *
 * <p>An authority of a county or above orders it ({@link org.gridgovernance.resource.requisition.OrderRequisition}, 征用决定) and tells the
 * owner ({@link org.gridgovernance.resource.requisition.ServeNotice}, 送达征用通知). Goods go to the shelf of a point, lot by lot ({@link
 * org.gridgovernance.resource.requisition.ReceiveRequisitioned}); things that are not used up, such as vehicles and venues, are counted
 * ({@link org.gridgovernance.resource.requisition.TakeThings}). What is left goes back ({@link
 * org.gridgovernance.resource.requisition.ReturnRequisitioned}, {@link org.gridgovernance.resource.requisition.ReturnThings}, 返还), what was
 * used up or damaged is paid for ({@link org.gridgovernance.resource.requisition.CompensateRequisition}, 补偿), and only when nothing is
 * open any more it ends ({@link org.gridgovernance.resource.requisition.SettleRequisition}, 结清).
 *
 * <pre>{@code
 * Requisition order = desk.execute(OrderRequisition.builder()…authority(emergencyBureau).order("江应急征〔2025〕7号")
 *     .owner(Provider.organization("…")).addGood(new GoodsLine(tents.named(), Quantity.of(40, Unit.PIECE)))
 *     .addThing(new RequisitionedThing("冷藏车", 2)).build()).get().aggregate();
 * desk.execute(ReceiveRequisitioned.builder()…requisition(order.id()).point(point).addLines(…).build());
 * desk.execute(ReturnThings.builder()…requisition(order.id()).addThings(new ThingCount(1, 2)).build());
 * OpenRequisitions.of(desk, county).get().lines();      // what is still to be returned or paid for
 * }</pre>
 *
 * <p>Source: Emergency Response Law (突发事件应对法) arts. 12, 76.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.requisition;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
