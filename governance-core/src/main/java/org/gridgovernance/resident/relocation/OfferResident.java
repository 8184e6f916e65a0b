package org.gridgovernance.resident.relocation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.immutables.value.Value;

/**
 * Offer a person to another community (申请迁出). The person still lives here; the documents are free for the other register,
 * and it may accept until the last date, which the rule {@link #TERM} sets. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link RelocationReason#DESTINATION_MALFORMED}, {@link
 * RelocationReason#OFFERED_ALREADY}, {@link RelocationReason#MOVED_AWAY}, {@link
 * org.gridgovernance.resident.ResidentReason#DECEASED}, {@link RelocationReason#TOO_OFTEN}, an erased person. Offering the same again changes nothing.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOfferResident.class)
public interface OfferResident extends Command<Resident> {
    /** For how many days an offer may be accepted: 30. */
    RuleSlot<OfferTerm> TERM = new RuleSlot<>("offer-term", OfferTerm.class, () -> 30);

    /** The resident. */
    ResidentId resident();

    /** The community moved to. */
    AreaCode to();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOfferResident.Builder {
        Builder() {}
    }
}
