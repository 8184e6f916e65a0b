package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Tell the public what was received and how it was used (公示捐赠); the donor is named unless unnamed. It may be told again, as more of it
 * is used. How much was used is told by whoever publishes, for it may have been used where this area may not look; {@link
 * DonationUse#toPublish} tells what the books know. What is still in stock in this area or below it is not used. Refused: {@link DonationReason#DONATION_UNKNOWN}, {@link DonationReason#NOT_AT_THIS_STAGE}, {@link
 * DonationReason#NOTHING_ARRIVED}, {@link DonationReason#BEFORE_LAST_STEP}, {@link DonationReason#PLACE_MALFORMED}, {@link
 * DonationReason#LINES_DIFFER}, {@link DonationReason#RECEIVED_DIFFERS}, {@link DonationReason#USED_TOO_MUCH}, {@link
 * DonationReason#USED_STILL_THERE}, {@link
 * DonationReason#TOO_MANY_PUBLICATIONS}, faults of the quantities. Source: Shandong regulation on emergency support
 * (山东省突发事件应急保障条例) art. 56; Organic Law of Residents' Committees (居委会组织法) art. 34(2). */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePublishDonation.class)
public interface PublishDonation extends Command<Donation> {
    /** The donation. */
    DonationId donation();

    /** Where: 1 to 60 characters. */
    String where();

    /** What: a line for each item that was received; see {@link DonationUse#toPublish}. */
    List<PublishedLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePublishDonation.Builder {
        Builder() {}
    }
}
