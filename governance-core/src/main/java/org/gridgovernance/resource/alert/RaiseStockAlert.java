package org.gridgovernance.resource.alert;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.StockId;
import org.immutables.value.Value;

/** Tell that a stock runs low, or that a lot on the shelf expires soon or has expired (库存预警). What is told already changes nothing. Refused:
 * {@link AlertReason#STOCK_UNKNOWN}, {@link AlertReason#LOT_CONTRADICTS}, {@link
 * org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link AlertReason#NOT_SO} on the day it occurred, by what is in stock now. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRaiseStockAlert.class)
public interface RaiseStockAlert extends Command<Stock> {
    /** The stock. */
    StockId stock();

    /** Of what. */
    StockAlertKind kind();

    /** The lot, of what is about expiry. */
    Optional<LotId> lot();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRaiseStockAlert.Builder {
        Builder() {}
    }
}
