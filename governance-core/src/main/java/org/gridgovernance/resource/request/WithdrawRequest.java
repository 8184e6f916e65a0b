package org.gridgovernance.resource.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Withdraw a supply request before it is decided (撤回申请). Refused: {@link SupplyRequestReason#REQUEST_UNKNOWN}, {@link
 * SupplyRequestReason#NOT_AT_THIS_STAGE}, {@link SupplyRequestReason#BEFORE_LAST_ACT}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawRequest.class)
public interface WithdrawRequest extends Command<SupplyRequest> {
    /** The request. */
    SupplyRequestId request();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawRequest.Builder {
        Builder() {}
    }
}
