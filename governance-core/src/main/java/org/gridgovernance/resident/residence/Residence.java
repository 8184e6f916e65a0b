package org.gridgovernance.resident.residence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * A residence fact (居住事实): how somebody belongs to a place. Several may hold at once. Immutable.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableResidence.class)
public interface Residence {
    /** Registered here × living here (人户状态). */
    ResidenceStatus status();

    /** As what (居住类型). */
    ResidenceKind kind();

    /** The community; may be another than the resident's home. */
    AreaCode community();

    /** The dwelling, if known. */
    Optional<DwellingId> dwelling();

    /** Where somebody came from (来源地). */
    Optional<PersonalText> origin();

    /** When somebody means to leave (预计离开日期). */
    Optional<LocalDate> plannedDeparture();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableResidence.Builder {
        Builder() {}
    }
}
