package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/** Pay for a requisition (征用补偿): for what was used up, damaged or lost and does not go back, or for the use of what does. Refused:
 * {@link RequisitionReason#REQUISITION_UNKNOWN}, {@link
 * RequisitionReason#NOT_AT_THIS_STAGE}, {@link RequisitionReason#BEFORE_LAST_STEP}, {@link
 * RequisitionReason#FEN_RANGE}, {@link RequisitionReason#BASIS_MALFORMED}, {@link RequisitionReason#NOTHING_COMPENSATED}, {@link
 * RequisitionReason#LOT_FOREIGN}, {@link RequisitionReason#THINGS_UNCLEAR}, {@link RequisitionReason#THING_UNKNOWN}, {@link
 * RequisitionReason#MORE_THAN_OPEN}, {@link RequisitionReason#TOO_MANY_LOTS}, {@link RequisitionReason#TOO_MANY_COMPENSATIONS}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, faults of the quantities. Source: Emergency Response Law (突发事件应对法) art. 12. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCompensateRequisition.class)
public interface CompensateRequisition extends Command<Requisition> {
    /** The requisition. */
    RequisitionId requisition();

    /** How much, in fen: 0 to 10,000,000,000,000. */
    long fen();

    /** By which standard or valuation: 1 to 200 characters. */
    String basis();

    /** For what goods that do not go back, if for any: each lot once. */
    List<CompensatedLot> lots();

    /** For what things that do not go back, if for any: each once. */
    List<ThingCount> things();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCompensateRequisition.Builder {
        Builder() {}
    }
}
