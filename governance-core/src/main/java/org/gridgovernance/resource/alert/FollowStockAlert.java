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

/**
 * Have a task registered for an alert that stands (预警转任务). It follows by itself from each alert in a community, and the task from it as
 * if it was reported ({@link org.gridgovernance.task.intake.ReportTask}). Where the rule in force names no matter, or one that the
 * catalogue in force lacks, nothing happens; it may be sent again once they do. Refused: {@link AlertReason#STOCK_UNKNOWN}, {@link
 * AlertReason#NOT_SO} if the alert does not stand, {@link AlertReason#FOLLOWED_ALREADY}, {@link
 * org.gridgovernance.task.TaskReason#NOT_A_COMMUNITY}.
 */
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
