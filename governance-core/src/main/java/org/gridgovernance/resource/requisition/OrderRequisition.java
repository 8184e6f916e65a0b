package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** Order a requisition (决定征用). Refused: {@link RequisitionReason#AUTHORITY_UNKNOWN}, {@link
 * RequisitionReason#AUTHORITY_TOO_LOW}, {@link RequisitionReason#NO_AUTHORITY}, {@link RequisitionReason#AUTHORITY_OUT_OF_REACH}, {@link RequisitionReason#ORDER_MALFORMED},
 * {@link RequisitionReason#OWNER_MISSING}, {@link RequisitionReason#NOTHING_ORDERED}, {@link RequisitionReason#THINGS_MALFORMED}, what
 * is wrong with the owner, see {@link Provider#faults(String)}, and with the goods, see {@link
 * GoodsLine}. Source: Emergency Response Law (突发事件应对法) arts. 12, 76. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOrderRequisition.class)
public interface OrderRequisition extends Command<Requisition> {
    /**
     * Who ordered it: a government of a county or above, or one of its departments, of this area; on record as {@link
     * org.gridgovernance.workforce.OrganizationKind#DEPARTMENT}.
     */
    OrganizationRef authority();

    /** The number of the order: 1 to 60 characters (决定文号). */
    String order();

    /** From whom it is taken (被征用人). */
    Provider owner();

    /** What goods: at most 200 lines, each item once; none if only things. */
    List<GoodsLine> goods();

    /** What things that are not used up: at most 100, each title once; none if only goods. */
    List<RequisitionedThing> things();

    /** For which emergency, if that is known. */
    Optional<IncidentCode> incident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOrderRequisition.Builder {
        Builder() {}
    }
}
