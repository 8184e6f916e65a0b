package org.gridgovernance.resident.tenure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of the tenure of a dwelling: that of the dwelling.
 *
 * @param value the UUID
 */
public record TenureId(@JsonValue UUID value) implements Id<Tenure> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TenureId {}

    /** That of a dwelling. */
    public static TenureId of(DwellingId dwelling) {
        return new TenureId(dwelling.value());
    }
}
