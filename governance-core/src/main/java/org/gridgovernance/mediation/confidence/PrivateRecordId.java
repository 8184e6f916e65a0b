package org.gridgovernance.mediation.confidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a private record.
 *
 * @param value the UUID
 */
public record PrivateRecordId(@JsonValue UUID value) implements Id<PrivateRecord> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PrivateRecordId {}
}
