package org.gridgovernance.mediation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a case.
 *
 * @param value the UUID
 */
public record MediationCaseId(@JsonValue UUID value) implements Id<MediationCase> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MediationCaseId {}
}
