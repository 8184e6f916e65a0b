package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Give things back that are not used up (返还征用物品). Refused: {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP}, {@link
 * RequisitionReason#THINGS_UNCLEAR}, {@link RequisitionReason#THING_UNKNOWN}, {@link
 * RequisitionReason#MORE_THAN_OPEN}. Source: Emergency Response Law (突发事件应对法) art. 12. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReturnThings.class)
public interface ReturnThings extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** Which and how many: 1 to 100, each once. */
    List<ThingCount> things();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReturnThings.Builder {
        Builder() {}
    }
}
