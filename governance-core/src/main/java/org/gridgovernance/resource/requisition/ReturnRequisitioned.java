package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Give requisitioned goods back from a point (返还征用物资): what is left of the lots that came by it, wherever in this area they are.
 * Refused: {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP} if it
 * was not ordered yet, {@link RequisitionReason#LOT_FOREIGN}, {@link RequisitionReason#MORE_THAN_OPEN}, {@link
 * org.gridgovernance.resource.StockReason#NO_LINES}, {@link org.gridgovernance.resource.StockReason#LINE_TWICE}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, {@link org.gridgovernance.resource.StockReason#NO_LOTS}, {@link
 * org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link org.gridgovernance.resource.StockReason#NOT_ENOUGH}, what is against
 * telling of it at that point, see {@link org.gridgovernance.resource.point.StockPoint#against}, faults of the quantities. Source:
 * Emergency Response Law (突发事件应对法) art. 12. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReturnRequisitioned.class)
public interface ReturnRequisitioned extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** From where: a point of this area. */
    StockPointId point();

    /** What: 1 to 200 lines, each item once. */
    List<ReturnedLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReturnRequisitioned.Builder {
        Builder() {}
    }
}
