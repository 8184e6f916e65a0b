package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A committee is no more from the day it occurred (撤销), and nobody has a seat in it. Refused: {@link
 * CommitteeReason#COMMITTEE_UNKNOWN}, {@link CommitteeReason#DISSOLVED}, {@link CommitteeReason#TOLD_SINCE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDissolveCommittee.class)
public interface DissolveCommittee extends Command<MediationCommittee> {
    /** The committee, of the same home. */
    MediationCommitteeId committee();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDissolveCommittee.Builder {
        Builder() {}
    }
}
