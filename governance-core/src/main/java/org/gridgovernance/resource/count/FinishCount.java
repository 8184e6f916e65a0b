package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Finish a count (盘点完成): everything in stock at the point was counted in it, and its books are closed up to the earliest instant at which something
 * of it was counted. Refused: {@link CountReason#COUNT_UNKNOWN}, {@link CountReason#NOT_OPEN}, {@link CountReason#NOT_ALL_COUNTED}, {@link
 * CountReason#BEFORE_COUNTED}, {@link CountReason#OWN} if it found differences and whoever finishes it counted in it, {@link org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFinishCount.class)
public interface FinishCount extends Command<StockCount> {
    /** Which count. */
    StockCountId count();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFinishCount.Builder {
        Builder() {}
    }
}
