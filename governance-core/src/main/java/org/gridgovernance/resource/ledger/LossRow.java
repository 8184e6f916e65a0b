package org.gridgovernance.resource.ledger;

import java.math.BigDecimal;
import org.gridgovernance.kernel.CodeTable;
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
 * @param kind how it went: lost, scrapped, missing when it was received, or missed in a count
 * @param cause why: a {@link org.gridgovernance.resource.movement.LossCause}, of a count a {@link
 *     org.gridgovernance.resource.count.DifferenceReason}
 * @param amount how much
 */
public record LossRow(
        PointRef point, SupplyItemRef item, Unit unit, MovementKind kind, CodeTable cause, BigDecimal amount) {
    /** Writes the amount without zeros at its end. */
    public LossRow {
        amount = Quantity.plain(amount);
    }

    LossRow amounting(BigDecimal sum) {
        return new LossRow(point, item, unit, kind, cause, sum);
    }
}
