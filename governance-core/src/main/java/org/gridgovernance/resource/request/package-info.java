/**
 * Asking for goods (物资申请): an area asks, whoever leads decides item by item, and nobody approves what he asked for himself.
 *
 * <pre>{@code
 * SupplyRequest asked = clerk.execute(RequestGoods.builder()…point(point.id())
 *     .lines(List.of(new GoodsLine(masks.named(), Quantity.of(2_000, Unit.PIECE))))
 *     .neededBy(tomorrow).build()).get().aggregate();
 * department.execute(ApproveRequest.builder()…request(asked.id())
 *     .lines(List.of(new GoodsLine(masks.named(), Quantity.of(1_500, Unit.PIECE)))).build());
 * }</pre>
 *
 * <p>{@link org.gridgovernance.resource.request.SupplyRequestAct} is the table of what can be done at which stage (状态流转表). What was
 * promised, sent and delivered is told by the papers of {@code resource.delivery}, and summed up by {@code resource.need}.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.request;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
