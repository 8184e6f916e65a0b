package org.gridgovernance.resource.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/** Decline a supply request (不予批准). Refused: {@link SupplyRequestReason#REQUEST_UNKNOWN}, {@link
 * SupplyRequestReason#NOT_AT_THIS_STAGE}, {@link SupplyRequestReason#BEFORE_LAST_ACT}, {@link SupplyRequestReason#TEXT_BLANK}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDeclineRequest.class)
public interface DeclineRequest extends Command<SupplyRequest> {
    /** The request. */
    SupplyRequestId request();

    /** Why: 1 to 2,000 characters. */
    PersonalText because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDeclineRequest.Builder {
        Builder() {}
    }
}
