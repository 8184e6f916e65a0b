package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.immutables.value.Value;

/** Tell what was found of an item (清点): every lot on record at the point, also one of which nothing was found, and lots that are not on record. What
 * differs from the books is entered, and from then on nothing is told of the item there for that instant or before. An item may be
 * counted again. Where less than what is reserved is left, that is warned of: {@link org.gridgovernance.resource.StockReason#RESERVED}.
 * Refused: {@link CountReason#NOT_YET}, {@link CountReason#ITEMS_TOO_MANY}, {@link CountReason#COUNT_UNKNOWN}, {@link CountReason#NOT_OPEN}, {@link CountReason#BEFORE_START}, {@link
 * CountReason#LOTS_TOO_MANY}, {@link CountReason#LOT_UNNAMED}, {@link CountReason#LOT_MISSING}, {@link
 * CountReason#MOVED_SINCE}, {@link CountReason#REASON_MISSING}, {@link CountReason#TEXT_BLANK}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, {@link org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#LOT_MALFORMED}, {@link org.gridgovernance.resource.StockReason#LOT_DATES}, {@link
 * org.gridgovernance.resource.StockReason#COUNTED_SINCE}, {@link org.gridgovernance.resource.StockReason#TOO_MANY_LOTS}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, what is against the point ({@link
 * org.gridgovernance.resource.point.StockPoint#against}), faults of the amounts and texts. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCountStock.class)
public interface CountStock extends Command<StockCount> {
    /** In which count. */
    StockCountId count();

    /** Which item. */
    SupplyItemRef item();

    /** What was found of each lot: at most 500. */
    List<CountedLot> lots();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCountStock.Builder {
        Builder() {}
    }
}
