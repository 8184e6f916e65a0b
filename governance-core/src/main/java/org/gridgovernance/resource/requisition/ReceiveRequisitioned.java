package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Receive requisitioned goods at a point (接收征用物资), all or some: each lot is a new one, on the shelf, and knows the requisition it came
 * by. Refused: {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP} if it was
 * not ordered yet, {@link RequisitionReason#NOT_ORDERED}, {@link RequisitionReason#MORE_THAN_ORDERED}, {@link
 * RequisitionReason#TOO_MANY_LOTS}, what is against telling of it at that point, see {@link
 * org.gridgovernance.resource.point.StockPoint#against}, and against the lines, see {@link ArrivingLine#faults(List, Command, String)}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReceiveRequisitioned.class)
public interface ReceiveRequisitioned extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** Where they arrived: a point of this area. */
    StockPointId point();

    /** What arrived: 1 to 200 lines, each item once. */
    List<ArrivingLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReceiveRequisitioned.Builder {
        Builder() {}
    }
}
