package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.immutables.value.Value;

/**
 * Promise goods of a stock point of this area to another point (调拨预留): they are reserved until they are shipped, released,
 * or the time is over. Refused: {@link DeliveryReason#TO_UNKNOWN}, {@link DeliveryReason#TO_CLOSED},
 * {@link DeliveryReason#SAME_POINT}, {@link DeliveryReason#REQUEST_UNKNOWN}, {@link DeliveryReason#REQUEST_NOT_APPROVED},
 * {@link DeliveryReason#POINT_DIFFERS}, {@link DeliveryReason#NOT_REQUESTED}, {@link DeliveryReason#RETURNS_UNKNOWN},
 * {@link DeliveryReason#NOT_ALLOTTED}, {@link DeliveryReason#MORE_THAN_RECEIVED}, what
 * is against a point ({@link org.gridgovernance.resource.point.StockPoint#against}), faults of the lines
 * ({@link GoodsLine}), what is against a reservation ({@link org.gridgovernance.resource.StockBook}). Warned:
 * {@link DeliveryReason#MORE_THAN_WAITED_FOR}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAllotGoods.class)
public interface AllotGoods extends Command<Allotment> {
    /** Where the goods are. */
    StockPointId point();

    /** Where they are to go. */
    PointRef to();

    /** How much of which items: 1 to 200 lines, each item once. */
    List<GoodsLine> lines();

    /** The first instant at which they are kept no more: within a year. */
    Instant until();

    /** The request they answer, if they answer one: approved, for the same point. */
    Optional<SupplyRequestRef> request();

    /** The allotment of which they are sent back, if they are: one received here that came from there, and not more than arrived by it. */
    Optional<AllotmentRef> returns();

    /** For which emergency, if it is for one, and not for that of the request. */
    Optional<IncidentCode> incident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAllotGoods.Builder {
        Builder() {}
    }
}
