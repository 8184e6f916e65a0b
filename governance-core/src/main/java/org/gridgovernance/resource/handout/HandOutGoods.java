package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Hand a ration to a household, or to some persons (发放): what is due to them in all, of the lots named or, if none is, of those that expire
 * first. Warned of: {@link HandoutReason#SPLIT_HOUSEHOLD_RECEIVED}. Refused: {@link
 * org.gridgovernance.resident.ResidentReason#NOT_A_COMMUNITY}, {@link HandoutReason#RATION_UNKNOWN}, {@link HandoutReason#RATION_CLOSED},
 * {@link HandoutReason#OUTSIDE_PERIOD}, {@link HandoutReason#RECEIVERS_UNCLEAR}, {@link HandoutReason#BASIS_DIFFERS}, {@link
 * HandoutReason#RECEIVED_ALREADY}, {@link HandoutReason#LOTS_TOO_MANY}, {@link HandoutReason#LOTS_DIFFER}, what is against the
 * point ({@link org.gridgovernance.resource.point.StockPoint#against}), the movement ({@link
 * org.gridgovernance.resource.StockBook#faults}), the household or the persons: not on the books here, dissolved, dead or moved away by
 * that day; {@link HandoutReason#NOBODY_THERE}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableHandOutGoods.class)
public interface HandOutGoods extends Command<Handout> {
    /** From which stock point of this community. */
    StockPointId point();

    /** By which ration. */
    RationId ration();

    /** To which household, by a ration by household. */
    Optional<HouseholdId> household();

    /** To which persons, by a ration by person: 1 to 50. */
    List<ResidentId> persons();

    /** Of which lots, if that is not left to their expiry. */
    List<Pick> lots();

    /** Who came for it, if that was somebody on the books. */
    Optional<ResidentId> collector();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableHandOutGoods.Builder {
        Builder() {}
    }
}
