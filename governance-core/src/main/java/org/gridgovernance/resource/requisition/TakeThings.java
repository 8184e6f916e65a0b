package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Take over things that are not used up (接管征用物品), all or some. Refused: {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP} if it was not ordered yet,
 * {@link
 * RequisitionReason#THINGS_UNCLEAR}, {@link RequisitionReason#THING_UNKNOWN}, {@link RequisitionReason#MORE_THAN_ORDERED}, {@link
 * RequisitionReason#ASSETS_UNCLEAR}, {@link org.gridgovernance.resource.asset.AssetReason#ASSET_UNKNOWN}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeThings.class)
public interface TakeThings extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** Which and how many: 1 to 100, each once. */
    List<ThingCount> things();

    /** As which assets some of them are on record, each once; no more of a thing than are taken. */
    List<TakenAsset> assets();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeThings.Builder {
        Builder() {}
    }
}
