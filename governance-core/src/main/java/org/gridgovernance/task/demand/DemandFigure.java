package org.gridgovernance.task.demand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * A department demands a figure of the home, a community or a street (要求报送). A figure for which there is a standing report
 * is to be answered; any other is judged by the duty list, and one that does not come in is on record as returned or
 * refused. Refused: {@link org.gridgovernance.task.matter.MatterReason#UNKNOWN}, {@link
 * DemandReason#DEPARTMENT_UNKNOWN}, {@link DemandReason#AS_OF_IMPLAUSIBLE}, {@link DemandReason#DUE_IMPLAUSIBLE}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDemandFigure.class)
public interface DemandFigure extends Command<ReportDemand> {
    /** Which figure. */
    FigureCode figure();

    /** As of which day: not after the day it occurred, nor more than ten years before. */
    LocalDate asOf();

    /** The matter it is, such as {@code report.figures}. */
    MatterCode matter();

    /** Who asks. */
    OrganizationRef department();

    /** The last day for an answer: not before the day it occurred, nor more than a year after. */
    LocalDate due();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDemandFigure.Builder {
        Builder() {}
    }
}
