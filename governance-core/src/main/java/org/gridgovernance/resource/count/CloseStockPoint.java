package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Close a stock point in which nothing is left (关闭物资点): nothing comes to it and nothing is told of it any more. Refused: {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#NOT_EMPTY} if something lies there or is reserved, {@link
 * org.gridgovernance.resource.point.StockPointReason#GOODS_COMING} if goods are on the way or promised to it, {@link CountReason#OPEN_ALREADY}
 * while it is counted, {@link CountReason#MOVED_SINCE}, what is against the point ({@link
 * org.gridgovernance.resource.point.StockPoint#against}). */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCloseStockPoint.class)
public interface CloseStockPoint extends Command<StockPoint> {
    /** Which stock point of this area. */
    StockPointId point();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCloseStockPoint.Builder {
        Builder() {}
    }
}
