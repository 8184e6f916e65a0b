/**
 * Goods that come in from outside (到货): what is bought, borrowed or allotted, and what a {@link
 * org.gridgovernance.resource.arrival.Provider} gives. A command names them in {@link
 * org.gridgovernance.resource.arrival.ArrivingLine lines}, lot by lot; each lot is a new one (批次), and knows for ever by which
 * donation or requisition it came.
 *
 * <pre>{@code
 * ArrivingLine.of(
 *     masks.named(), ArrivingLot.of("B20250601", Quantity.of(500, Unit.PIECE)).made(producedOn).until(expiresOn));
 * Provider.organization(company);                    // 捐赠单位
 * Provider.person(PersonName.of("…"));               // 捐赠人
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.arrival;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
