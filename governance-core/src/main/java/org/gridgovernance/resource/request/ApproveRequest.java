package org.gridgovernance.resource.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.GoodsLine;
import org.immutables.value.Value;

/**
 * Approve a supply request (审批物资申请), in whole or in part. Refused: {@link SupplyRequestReason#REQUEST_UNKNOWN},
 * {@link SupplyRequestReason#NOT_AT_THIS_STAGE}, {@link SupplyRequestReason#BEFORE_LAST_ACT},
 * {@link SupplyRequestReason#OWN}, {@link SupplyRequestReason#NOT_ASKED}, {@link SupplyRequestReason#MORE_THAN_ASKED},
 * {@link SupplyRequestReason#NOTHING_APPROVED}, {@link org.gridgovernance.resource.StockReason#NO_LINES},
 * {@link org.gridgovernance.resource.StockReason#LINE_TWICE}, faults of the quantities.
 *
 * <p>Who approves holds the right in the area that asks; whether also in the area that is asked is not looked at, since a decision knows
 * of an actor only the account. It binds nobody to give: whoever gives decides that by an allotment of his own.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableApproveRequest.class)
public interface ApproveRequest extends Command<SupplyRequest> {
    /** The request. */
    SupplyRequestId request();

    /**
     * How much of which items is approved, 0 or more, if not as much as is asked for: at most 200 lines, each item once.
     * What is not named here is approved as it was asked.
     */
    List<GoodsLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableApproveRequest.Builder {
        Builder() {}
    }
}
