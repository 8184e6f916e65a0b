package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/**
 * Receive what was shipped to this area (签收): what arrived in good order goes to the shelf, what is damaged or expired on
 * the way into quarantine, what is missing is lost, what is over was found and goes into quarantine. What is against a stock is told at the first lot
 * of the item that is named here. Refused:
 * {@link DeliveryReason#ALLOTMENT_UNKNOWN}, {@link DeliveryReason#NOT_FOR_HERE}, {@link DeliveryReason#NOT_SHIPPED},
 * {@link DeliveryReason#BEFORE_SHIPPED}, {@link DeliveryReason#RECEIVED_ALREADY}, {@link DeliveryReason#LOT_NOT_SENT},
 * {@link DeliveryReason#TOO_MANY_LOTS}, {@link DeliveryReason#OVER_IMPLAUSIBLE}, {@link org.gridgovernance.resource.StockReason#LOT_TWICE},
 * {@link org.gridgovernance.resource.StockReason#TOO_MANY_LOTS},
 * {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, what is against the point, faults of the
 * amounts. Warned: {@link DeliveryReason#EXPIRED_ON_THE_WAY}, {@link DeliveryReason#OVER}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReceiveGoods.class)
public interface ReceiveGoods extends Command<Receipt> {
    /** The allotment, kept by who gives. */
    AllotmentRef allotment();

    /** Where they arrived, if not at the point they were sent to: a stock point of this area. */
    Optional<StockPointId> point();

    /** What arrived of the lots that did not arrive as they were sent, each once: at most 2,000. All others arrived in good order. */
    List<ReceivedLot> lots();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReceiveGoods.Builder {
        Builder() {}
    }
}
