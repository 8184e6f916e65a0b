package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.immutables.value.Value;

/** Put a lot, or some of it, back onto the shelf (解除隔离). Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, faults of the quantity, {@link org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, {@link org.gridgovernance.resource.quantity.QuantityReason#UNIT_DIFFERS}, {@link org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#NOT_ENOUGH},
 * {@link
 * org.gridgovernance.resource.StockReason#LOT_EXPIRED}, {@link MovementReason#TEXT_BLANK}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReleaseLot.class)
public interface ReleaseLot extends Command<Voucher> {
    /** The stock point. */
    StockPointId point();

    /** The item. */
    SupplyItemRef item();

    /** The lot. */
    LotId lot();

    /** How much of it; all in quarantine unless told. */
    Optional<Quantity> quantity();

    /** Why: up to 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReleaseLot.Builder {
        Builder() {}
    }
}
