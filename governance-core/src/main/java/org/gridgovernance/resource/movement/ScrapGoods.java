package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Take out for good what is of no use any more (报废). Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, faults of the lines as with {@link
 * org.gridgovernance.resource.GoodsLine}, {@link
 * org.gridgovernance.resource.StockReason#NO_LOTS}, {@link MovementReason#TOO_MANY_LOTS}, {@link MovementReason#LOTS_CONTRADICT}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, {@link org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#NOT_ENOUGH}, {@link MovementReason#ACCOUNT_NOT_KEPT}, {@link
 * MovementReason#CAUSE_UNEXPLAINED}, {@link MovementReason#TEXT_BLANK}. Where less than what is reserved is left, that is warned of: {@link
 * org.gridgovernance.resource.StockReason#RESERVED}. Source: Shandong regulation on emergency support (山东省突发事件应急保障条例) art. 43. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableScrapGoods.class)
public interface ScrapGoods extends Command<Voucher> {
    /** The stock point. */
    StockPointId point();

    /** Whether it lies on the shelf or in quarantine. */
    @Value.Default
    default Account account() {
        return Account.SHELF;
    }

    /** What is scrapped, a line for each item: 1 to 200, each naming its lots. */
    List<LotLine> lines();

    /** Why. */
    LossCause cause();

    /** For which emergency, if for one. */
    Optional<IncidentCode> incident();

    /** What is to be said of it: up to 2,000 characters; needed where the cause is another. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableScrapGoods.Builder {
        Builder() {}
    }
}
