package org.gridgovernance.resource.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Close a supply request that was approved (办结申请): nothing more is waited for, whether all came or not. What was shipped
 * still arrives; what is only promised is shipped no more. Refused: {@link SupplyRequestReason#REQUEST_UNKNOWN}, {@link SupplyRequestReason#NOT_AT_THIS_STAGE},
 * {@link SupplyRequestReason#BEFORE_LAST_ACT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCloseRequest.class)
public interface CloseRequest extends Command<SupplyRequest> {
    /** The request. */
    SupplyRequestId request();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCloseRequest.Builder {
        Builder() {}
    }
}
