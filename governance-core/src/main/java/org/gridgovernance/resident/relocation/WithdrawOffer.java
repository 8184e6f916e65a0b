package org.gridgovernance.resident.relocation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.immutables.value.Value;

/**
 * Withdraw an offer (撤回迁出申请): the person stays, and the documents are taken back. Of a withdrawal and an acceptance at once
 * one wins, whatever the store. Refused: {@link org.gridgovernance.resident.ResidentReason#RESIDENT_UNKNOWN}, {@link
 * RelocationReason#NOT_OFFERED}, {@link RelocationReason#SETTLED} once the other community has accepted, {@link
 * org.gridgovernance.resident.ResidentReason#DOCUMENT_TAKEN} if somebody else was registered with one meanwhile.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWithdrawOffer.class)
public interface WithdrawOffer extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Which offer. */
    RelocationId relocation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWithdrawOffer.Builder {
        Builder() {}
    }
}
