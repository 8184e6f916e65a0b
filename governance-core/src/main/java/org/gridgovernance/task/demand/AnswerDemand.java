package org.gridgovernance.task.demand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedMap;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Answer a demand (答复). Where the figure is on record it is given again, and no values are needed; see {@link
 * Figures#answer} for one that the register answers. Refused: {@link DemandReason#DEMAND_UNKNOWN}, {@link
 * DemandReason#NOT_OPEN}, {@link DemandReason#OUT_OF_ORDER}, {@link DemandReason#VALUES_MALFORMED}, {@link
 * DemandReason#VALUES_MISSING}, {@link DemandReason#FIGURE_ON_RECORD} if other values are on record, {@link
 * DemandReason#MINUTES_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAnswerDemand.class)
public interface AnswerDemand extends Command<ReportDemand> {
    /** The demand. */
    ReportDemandId demand();

    /**
     * The numbers, by what is counted: at most 500, 0 to 1,000,000,000,000, each under 1 to 100 characters of a code or an
     * official title. None where the figure is on record.
     */
    @Value.NaturalOrder
    SortedMap<String, Long> values();

    /** Where they come from, if they are not on record. */
    @Value.Default
    default FigureSource source() {
        return FigureSource.COLLECTED;
    }

    /** How long it took, in minutes, 0 to 100,000. */
    int minutes();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAnswerDemand.Builder {
        Builder() {}
    }
}
