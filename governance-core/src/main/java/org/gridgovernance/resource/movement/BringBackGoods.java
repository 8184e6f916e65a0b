package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Bring back what was used and is left (退库), to whatever point of the area: at most what went out by the voucher, less what came back. What has
 * expired goes into quarantine. Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, faults of the lines as with {@link
 * org.gridgovernance.resource.GoodsLine}, {@link
 * org.gridgovernance.resource.StockReason#NO_LOTS}, {@link MovementReason#TOO_MANY_LOTS}, {@link MovementReason#LOTS_CONTRADICT}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, {@link
 * MovementReason#VOUCHER_UNKNOWN}, {@link MovementReason#NOT_A_USE}, {@link MovementReason#BEFORE_USE}, {@link MovementReason#MORE_THAN_USED},
 * {@link MovementReason#ACCOUNT_NOT_KEPT}, {@link MovementReason#TEXT_BLANK}, {@link
 * org.gridgovernance.resource.StockReason#TOO_MANY_LOTS}. Warned of: {@link MovementReason#EXPIRED_ASIDE}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableBringBackGoods.class)
public interface BringBackGoods extends Command<Voucher> {
    /** The voucher by which it went out. */
    VoucherId voucher();

    /** The stock point. */
    StockPointId point();

    /** Whether it goes onto the shelf or into quarantine. */
    @Value.Default
    default Account account() {
        return Account.SHELF;
    }

    /** What comes back, a line for each item: 1 to 200, each naming its lots. */
    List<LotLine> lines();

    /** What is to be said of it: up to 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableBringBackGoods.Builder {
        Builder() {}
    }
}
