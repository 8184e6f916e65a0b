package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** All that was handed out is brought back (退回): it is in stock again, and may be handed out to the same again. What has
 * expired goes into quarantine; warned of: {@link org.gridgovernance.resource.movement.MovementReason#EXPIRED_ASIDE}. Refused: {@link
 * HandoutReason#HANDOUT_UNKNOWN}, {@link HandoutReason#RETURNED_ALREADY}, {@link HandoutReason#BEFORE_GIVEN}, {@link
 * org.gridgovernance.resource.movement.MovementReason#ACCOUNT_NOT_KEPT}, what is against the point
 * ({@link org.gridgovernance.resource.point.StockPoint#against}) and the movement ({@link
 * org.gridgovernance.resource.StockBook#faults}). */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReturnHandout.class)
public interface ReturnHandout extends Command<Handout> {
    /** The hand-out. */
    HandoutId handout();

    /** To which stock point of this community. */
    StockPointId point();

    /** Whether it goes onto the shelf or into quarantine. */
    @Value.Default
    default Account account() {
        return Account.SHELF;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReturnHandout.Builder {
        Builder() {}
    }
}
