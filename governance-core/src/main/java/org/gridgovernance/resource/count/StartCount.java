package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Start a count of a stock point (开始盘点). Refused: {@link CountReason#OPEN_ALREADY}, {@link CountReason#NOT_YET}, what is against the point ({@link
 * org.gridgovernance.resource.point.StockPoint#against}). */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStartCount.class)
public interface StartCount extends Command<StockCount> {
    /** Which stock point of this area. */
    StockPointId point();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStartCount.Builder {
        Builder() {}
    }
}
