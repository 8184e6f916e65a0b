package org.gridgovernance.resource.movement;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/**
 * How much of an item was lost or scrapped at a point for one cause (损失明细). Immutable.
 *
 * @param point the point
 * @param item the item
 * @param unit the unit of the item
 * @param kind how it went: lost, scrapped, or by another movement
 * @param cause why
 * @param amount how much
 */
public record LossRow(
        PointRef point, SupplyItemRef item, Unit unit, MovementKind kind, LossCause cause, BigDecimal amount) {
    /** Writes the amount without zeros at its end. */
    public LossRow {
        amount = Quantity.plain(amount);
    }

    /** What a voucher tells; nothing unless goods were lost or scrapped by it. */
    static Stream<LossRow> of(Voucher voucher) {
        PointRef point = new PointRef(voucher.home(), voucher.point());
        return voucher.cause().stream().flatMap(cause -> voucher.lines().stream()
                .map(line -> new LossRow(
                        point,
                        line.item(),
                        line.unit(),
                        voucher.kind(),
                        cause,
                        line.quantity().amount())));
    }

    LossRow amounting(BigDecimal sum) {
        return new LossRow(point, item, unit, kind, cause, sum);
    }
}
