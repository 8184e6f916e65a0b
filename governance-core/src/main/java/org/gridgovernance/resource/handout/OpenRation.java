package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.immutables.value.Value;

/** Open a ration (公布发放方案) of a community. Refused: {@link org.gridgovernance.resident.ResidentReason#NOT_A_COMMUNITY}, {@link
 * HandoutReason#PERIOD_IMPLAUSIBLE}, {@link HandoutReason#RATION_OVERLAPS}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, {@link
 * org.gridgovernance.resource.quantity.QuantityReason#UNIT_DIFFERS}, faults of the quantity. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOpenRation.class)
public interface OpenRation extends Command<Ration> {
    /** The item. */
    SupplyItemRef item();

    /** In which days it is handed out: 1 to 62, within a year of when this occurred. */
    Period period();

    /** By what it is reckoned. */
    RationBasis basis();

    /** How much a household, or a person, receives. */
    Quantity each();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOpenRation.Builder {
        Builder() {}
    }
}
