package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/** Withdraw a donation of which nothing arrived (撤回捐赠). Refused: {@link DonationReason#DONATION_UNKNOWN}, {@link
 * DonationReason#NOT_AT_THIS_STAGE}, {@link DonationReason#BEFORE_LAST_STEP}, {@link DonationReason#TEXT_BLANK}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawDonation.class)
public interface WithdrawDonation extends Command<Donation> {
    /** The donation. */
    DonationId donation();

    /** Why, if somebody said. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawDonation.Builder {
        Builder() {}
    }
}
