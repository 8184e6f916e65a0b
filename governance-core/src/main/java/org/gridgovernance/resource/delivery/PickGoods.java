package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Pick the lots of an allotment (拣货). Picking does not move them; picking again picks anew. Refused:
 * {@link DeliveryReason#ALLOTMENT_UNKNOWN}, {@link DeliveryReason#NOT_AT_THIS_STAGE},
 * {@link DeliveryReason#BEFORE_LAST_ACT}, {@link DeliveryReason#NOT_ALLOTTED}, {@link DeliveryReason#NOTHING_TAKEN}, what is
 * against the point and against issuing the lots ({@link org.gridgovernance.resource.StockBook}), faults of the amounts.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePickGoods.class)
public interface PickGoods extends Command<Allotment> {
    /** The allotment. */
    AllotmentId allotment();

    /**
     * Which lots are taken of which items, not more than is reserved: at most 200 lines, each item once. Of an item not
     * named here, what is promised, first expiry first.
     */
    List<PickedLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePickGoods.Builder {
        Builder() {}
    }
}
