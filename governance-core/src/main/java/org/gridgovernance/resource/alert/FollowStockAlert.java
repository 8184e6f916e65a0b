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

/** Have a task registered for an alert (预警转任务). It follows from each alert in a community; where the rule in force names no matter, or one that the
 * catalogue in force lacks, or the alert does not stand, nothing happens. What
 * follows from a movement needs no right of its own; a gate that denies it is heard, and refuses the movement. Refused: {@link AlertReason#STOCK_UNKNOWN}, {@link
 * org.gridgovernance.task.TaskReason#NOT_A_COMMUNITY}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFollowStockAlert.class)
public interface FollowStockAlert extends Command<Stock> {
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
    final class Builder extends ImmutableFollowStockAlert.Builder {
        Builder() {}
    }
}
