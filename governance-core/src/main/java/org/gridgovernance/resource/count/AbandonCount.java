package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Abandon a count (中止盘点): what was counted stands, the books stay open. Refused: {@link CountReason#COUNT_UNKNOWN}, {@link
 * CountReason#NOT_OPEN}, {@link CountReason#BEFORE_COUNTED}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAbandonCount.class)
public interface AbandonCount extends Command<StockCount> {
    /** Which count. */
    StockCountId count();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAbandonCount.Builder {
        Builder() {}
    }
}
