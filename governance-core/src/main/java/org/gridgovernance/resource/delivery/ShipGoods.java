package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Ship an allotment (发运): what is sent leaves the shelf and is in transit, and nothing is kept any more; what is not sent
 * needs an allotment of its own. Refused: {@link DeliveryReason#ALLOTMENT_UNKNOWN},
 * {@link DeliveryReason#NOT_AT_THIS_STAGE}, {@link DeliveryReason#BEFORE_LAST_ACT}, {@link DeliveryReason#NOT_ALLOTTED},
 * {@link DeliveryReason#NOTHING_TAKEN}, {@link DeliveryReason#NOT_ACCEPTED}, {@link DeliveryReason#DECLINED},
 * {@link DeliveryReason#REQUEST_NOT_APPROVED}, what is against the point and against issuing
 * the lots ({@link org.gridgovernance.resource.StockBook}), faults of the amounts.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableShipGoods.class)
public interface ShipGoods extends Command<Allotment> {
    /** The allotment. */
    AllotmentId allotment();

    /**
     * Which lots are sent of which items, not more than is reserved: at most 200 lines, each item once, without lots if
     * nothing of it is sent. Of an item not named here, what was picked, else what is promised, first expiry first.
     */
    List<PickedLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableShipGoods.Builder {
        Builder() {}
    }
}
