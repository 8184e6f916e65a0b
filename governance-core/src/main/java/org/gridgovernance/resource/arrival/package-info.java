/**
 * Goods that come in from outside by a paper (到货): what a {@link org.gridgovernance.resource.arrival.Provider} gives, lot by lot. A
 * command names them in {@link org.gridgovernance.resource.arrival.ArrivingLine lines}; each lot is a new one (批次), and knows for ever by
 * which donation or requisition it came.
 *
 * <pre>{@code
 * new ArrivingLine(masks.named(), List.of(new ArrivingLot(
 *     "B20250601", Optional.of(producedOn), Optional.of(expiresOn), Quantity.of(500, Unit.PIECE))));
 * Provider.organization(company);                    // 捐赠单位
 * Provider.person(PersonName.of("…"));               // 捐赠人
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.arrival;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
