package org.gridgovernance.resource.booking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * Book an asset for some time (预约). It must be in service, open and free for the whole of it. Refused: {@link AssetReason#ASSET_UNKNOWN}, {@link
 * AssetReason#ASSET_RETIRED}, {@link AssetReason#BEFORE_RECORDED},
 * {@link BookingReason#BEGINS_TOO_EARLY}, {@link BookingReason#LENGTH_IMPLAUSIBLE}, {@link BookingReason#TOO_FAR_AHEAD}, {@link
 * BookingReason#PURPOSE_MISSING}, {@link BookingReason#ORGANIZATION_UNKNOWN}, {@link BookingReason#BOOKINGS_TOO_MANY}, {@link
 * BookingReason#OUT_OF_SERVICE}, {@link BookingReason#NOT_OPEN}, {@link BookingReason#TOLD_TOO_LATE}, {@link
 * BookingReason#TAKEN}, faults of the text.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableBookAsset.class)
public interface BookAsset extends Command<Asset> {
    /** The asset. */
    AssetId asset();

    /** For which time: 15 minutes to 90 days, from at most a day before this occurred to at most a year after. */
    TimeSpan span();

    /** For which organisation, of whatever area, if for one on record. */
    Optional<OrganizationRef> organization();

    /** What for, 1 to 2,000 characters. */
    PersonalText purpose();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableBookAsset.Builder {
        Builder() {}
    }
}
