package org.gridgovernance.resource.item;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Take an item out of use (停用品目): what is in stock may still go out, nothing of it is asked for or taken in. Doing it again changes nothing.
 * Refused: {@link SupplyItemReason#ITEM_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawSupplyItem.class)
public interface WithdrawSupplyItem extends Command<SupplyItem> {
    /** The item. */
    SupplyItemId item();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawSupplyItem.Builder {
        Builder() {}
    }
}
