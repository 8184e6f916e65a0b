package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** The notice of a requisition was served on its owner (送达征用通知), before or, where it was urgent, after the goods were taken. Refused:
 * {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP}, {@link RequisitionReason#NOTIFIED_ALREADY}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableServeNotice.class)
public interface ServeNotice extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableServeNotice.Builder {
        Builder() {}
    }
}
