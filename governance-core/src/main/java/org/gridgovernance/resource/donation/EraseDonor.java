package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Erase what is personal in a donation (删除捐赠人信息): the name, the purpose, why it was withdrawn. Of one that is published or
 * withdrawn only; nothing can be done to it from then on. Doing it twice changes nothing. Refused: {@link
 * DonationReason#DONATION_UNKNOWN}, {@link DonationReason#NOT_AT_THIS_STAGE}, {@link DonationReason#BASIS_MALFORMED}. Source: Personal
 * Information Protection Law (个人信息保护法) art. 47. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseDonor.class)
public interface EraseDonor extends Command<Donation> {
    /** The donation. */
    DonationId donation();

    /** By which law or request: 1 to 200 characters. */
    String basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseDonor.Builder {
        Builder() {}
    }
}
