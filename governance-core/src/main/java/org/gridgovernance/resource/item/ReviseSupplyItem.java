package org.gridgovernance.resource.item;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Say what an item is like from now on (修订品目). Saying what holds already changes nothing. Refused: {@link
 * SupplyItemReason#ITEM_UNKNOWN}, {@link SupplyItemReason#ITEM_WITHDRAWN}, faults of the profile as with {@link RecordSupplyItem}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReviseSupplyItem.class)
public interface ReviseSupplyItem extends Command<SupplyItem> {
    /** The item. */
    SupplyItemId item();

    /** What it is like. */
    ItemProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReviseSupplyItem.Builder {
        Builder() {}
    }
}
