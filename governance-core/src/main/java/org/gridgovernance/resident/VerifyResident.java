package org.gridgovernance.resident;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.immutables.value.Value;

/** Facts of a person were verified (核实居民). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#DECEASED}, somebody who moved away, an erased person, {@link EvidenceReason#DATE_IN_FUTURE}, {@link EvidenceReason#VERIFICATION_OLDER} if that is so of every group, {@link EvidenceReason#VERIFIER_MALFORMED}. Warned of: {@link EvidenceReason#VERIFICATION_STALE}, by the {@link Resident#FRESHNESS} rule in force. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableVerifyResident.class)
public interface VerifyResident extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** When, how and by whom. */
    Verification verification();

    /** Which groups of facts; none means all. Of which a later verification is on record, keep that. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    SortedSet<FactGroup> facts();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableVerifyResident.Builder {
        Builder() {}
    }
}
