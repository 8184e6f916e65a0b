package org.gridgovernance.task.demand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * The community refuses a demand that is open (拒绝). Refused: {@link DemandReason#DEMAND_UNKNOWN}, {@link
 * DemandReason#NOT_OPEN}, {@link DemandReason#OUT_OF_ORDER}, faults of the words: {@link
 * org.gridgovernance.kernel.personal.PersonalReason#TEXT_TOO_LONG}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRefuseDemand.class)
public interface RefuseDemand extends Command<ReportDemand> {
    /** The demand. */
    ReportDemandId demand();

    /** Why, at most 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRefuseDemand.Builder {
        Builder() {}
    }
}
