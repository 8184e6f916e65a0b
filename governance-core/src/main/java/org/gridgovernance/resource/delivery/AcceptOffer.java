package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Accept goods that another area offers (同意接收支援). Doing it again changes nothing. Refused:
 * {@link DeliveryReason#ALLOTMENT_UNKNOWN}, {@link DeliveryReason#NOT_FOR_HERE}, {@link DeliveryReason#NO_OFFER},
 * {@link DeliveryReason#DECIDED_ALREADY}, {@link DeliveryReason#BEFORE_LAST_ACT}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAcceptOffer.class)
public interface AcceptOffer extends Command<Receipt> {
    /** The allotment, kept by who gives. */
    AllotmentRef allotment();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAcceptOffer.Builder {
        Builder() {}
    }
}
