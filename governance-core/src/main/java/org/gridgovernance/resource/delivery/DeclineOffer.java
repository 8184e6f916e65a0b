package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * Decline goods that are promised to this area and not shipped yet, whether offered or asked for (谢绝接收): they are shipped no more, and
 * whoever gives may release them. Doing it again changes nothing. Refused:
 * {@link DeliveryReason#ALLOTMENT_UNKNOWN}, {@link DeliveryReason#NOT_FOR_HERE}, {@link DeliveryReason#NO_OFFER},
 * {@link DeliveryReason#DECIDED_ALREADY}, {@link DeliveryReason#BEFORE_LAST_ACT}, {@link DeliveryReason#TEXT_BLANK}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDeclineOffer.class)
public interface DeclineOffer extends Command<Receipt> {
    /** The allotment, kept by who gives. */
    AllotmentRef allotment();

    /** Why: 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDeclineOffer.Builder {
        Builder() {}
    }
}
