package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Receive donated goods at a point (接收捐赠), all or some: each lot is a new one, on the shelf, and knows the donation it came by. More
 * than was promised is a warning, {@link DonationReason#MORE_THAN_PROMISED}. Refused: {@link DonationReason#DONATION_UNKNOWN}, {@link
 * DonationReason#NOT_AT_THIS_STAGE}, {@link DonationReason#BEFORE_LAST_STEP} if it was not promised yet, {@link
 * DonationReason#TOO_MANY_LOTS}, what is against telling of it at that point, see {@link
 * org.gridgovernance.resource.point.StockPoint#against}, and against the lines, see {@link
 * org.gridgovernance.resource.arrival.ArrivingLine#faults(List, Command, String)}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReceiveDonation.class)
public interface ReceiveDonation extends Command<Donation> {
    /** The donation. */
    DonationId donation();

    /** Where it arrived: a point of this area. */
    StockPointId point();

    /** What arrived: 1 to 200 lines, each item once. */
    List<ArrivingLine> lines();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReceiveDonation.Builder {
        Builder() {}
    }
}
