package org.gridgovernance.grid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Record a dwelling of a community (登记房屋). Refused: {@link GridReason#NOT_A_COMMUNITY}, {@link
 * GridReason#PLACE_MALFORMED}, {@link GridReason#PLACE_TAKEN}, {@link GridReason#GRID_UNKNOWN}, {@link
 * GridReason#GRID_RETIRED}, {@link GridReason#NOT_YET}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordDwelling.class)
public interface RecordDwelling extends Command<Dwelling> {
    /** Where it is. */
    Place place();

    /** The grid it lies in, if known. */
    Optional<GridId> grid();

    /** What it is used for (房屋性质), if known. */
    Optional<HouseUse> use();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordDwelling.Builder {
        Builder() {}
    }
}
