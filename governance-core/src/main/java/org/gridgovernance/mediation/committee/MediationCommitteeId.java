package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a mediation committee.
 *
 * @param value the UUID
 */
public record MediationCommitteeId(@JsonValue UUID value) implements Id<MediationCommittee> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MediationCommitteeId {}
}
