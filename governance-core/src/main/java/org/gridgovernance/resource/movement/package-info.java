/**
 * Goods in and out (出入库): what is bought or borrowed is taken in (入库), what serves is used (领用), what is of no use is scrapped (报废),
 * what is gone is reported (报损), and what is in doubt waits in quarantine (隔离).
 *
 * <p>Each is a {@link org.gridgovernance.resource.movement.Voucher} (出入库单), which names what went from which account to which, lot by lot, and
 * is entered into the stocks it touches in the same transaction. Where no lots are named, those go first that expire first (先到期先出).
 * What comes by a donation, a requisition or an allotment has papers of its own.
 *
 * <pre>{@code
 * desk.execute(TakeInGoods.builder()…point(store).source(SourceKind.BOUGHT)
 *     .addLine(ArrivingLine.of(masks.named(), ArrivingLot.of("B20250601", thousand).until(expiresOn))).build());
 * Voucher used = desk.execute(UseGoods.builder()…point(store).addLine(LotLine.of(masks.named(), hundred)).build()).get().aggregate();
 * }</pre>
 *
 * <p>What was used and comes back names the voucher by which it went out (退库); never more comes back than went.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.movement;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
