package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a case book; it follows from committee and year, see {@link CaseBook#entry}.
 *
 * @param value the UUID
 */
public record CaseBookId(@JsonValue UUID value) implements Id<CaseBook> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseBookId {}
}
