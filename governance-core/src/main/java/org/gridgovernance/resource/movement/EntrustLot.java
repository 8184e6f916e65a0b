package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/** Say who answers for a lot from now on (批次交接). Saying what holds already changes nothing. Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, {@link org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link org.gridgovernance.resource.StockReason#CUSTODIAN_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEntrustLot.class)
public interface EntrustLot extends Command<Stock> {
    /** The stock point. */
    StockPointId point();

    /** The item. */
    SupplyItemRef item();

    /** The lot. */
    LotId lot();

    /** Who answers for it: a worker of this area; nobody if whoever answers for the point does. */
    Optional<WorkerId> custodian();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEntrustLot.Builder {
        Builder() {}
    }
}
