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

/** Give borrowed goods back to whoever lent them (归还). Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, faults of the lines as with {@link
 * org.gridgovernance.resource.GoodsLine}, {@link
 * org.gridgovernance.resource.StockReason#NO_LOTS}, {@link MovementReason#TOO_MANY_LOTS}, {@link MovementReason#LOTS_CONTRADICT}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, {@link org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#NOT_ENOUGH}, {@link org.gridgovernance.resource.StockReason#RESERVED}, {@link MovementReason#NOT_BORROWED}, {@link
 * MovementReason#ACCOUNT_NOT_KEPT}, {@link MovementReason#TEXT_BLANK}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableGiveBackGoods.class)
public interface GiveBackGoods extends Command<Voucher> {
    /** The stock point. */
    StockPointId point();

    /** Whether it lies on the shelf or in quarantine. */
    @Value.Default
    default Account account() {
        return Account.SHELF;
    }

    /** What is given back, a line for each item: 1 to 200, each naming its lots. */
    List<LotLine> lines();

    /** What is to be said of it: up to 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableGiveBackGoods.Builder {
        Builder() {}
    }
}
