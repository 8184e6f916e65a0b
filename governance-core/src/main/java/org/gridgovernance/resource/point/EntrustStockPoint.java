package org.gridgovernance.resource.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/** Entrust a stock point to somebody from the day it occurred (交接保管). Entrusting it to who has it changes nothing. Refused: {@link
 * StockPointReason#POINT_UNKNOWN}, {@link StockPointReason#POINT_CLOSED}, {@link StockPointReason#BEFORE_OPENED}, {@link
 * StockPointReason#CUSTODIAN_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEntrustStockPoint.class)
public interface EntrustStockPoint extends Command<StockPoint> {
    /** The stock point. */
    StockPointId point();

    /** Who answers for what is in it: a worker of this area. */
    WorkerId custodian();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEntrustStockPoint.Builder {
        Builder() {}
    }
}
