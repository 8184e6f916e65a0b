package org.gridgovernance.resource.item;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.quantity.Unit;
import org.immutables.value.Value;

/** Put an item into the catalogue of an area (物资编目). Refused: {@link SupplyItemReason#TITLE_MALFORMED}, {@link
 * SupplyItemReason#TITLE_TAKEN}, {@link SupplyItemReason#CODE_NOT_LEAF}, {@link SupplyItemReason#PACK_MALFORMED}, {@link
 * SupplyItemReason#SHELF_LIFE_RANGE}, {@link SupplyItemReason#BAND_CONTRADICTS}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordSupplyItem.class)
public interface RecordSupplyItem extends Command<SupplyItem> {
    /** Its class, of the lowest layer. */
    SupplyCode code();

    /** In what it is counted, for ever. */
    Unit unit();

    /** What it is like. */
    ItemProfile profile();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordSupplyItem.Builder {
        Builder() {}
    }
}
