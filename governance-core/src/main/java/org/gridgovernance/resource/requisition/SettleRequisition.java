package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** End a requisition (结清征用): all that was taken was given back or paid for, and its owner was told of it. Refused:
 * {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP}, {@link
 * RequisitionReason#STILL_OPEN}, {@link RequisitionReason#NOT_NOTIFIED}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSettleRequisition.class)
public interface SettleRequisition extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSettleRequisition.Builder {
        Builder() {}
    }
}
