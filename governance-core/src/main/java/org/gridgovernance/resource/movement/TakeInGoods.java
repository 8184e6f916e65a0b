package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Take in goods (入库) that were bought, borrowed, or allotted by an authority whose stocks are not kept here. Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, faults of the lines as with {@link
 * org.gridgovernance.resource.GoodsLine}, {@link MovementReason#NO_LOTS}, {@link MovementReason#TOO_MANY_LOTS}, {@link MovementReason#LOTS_CONTRADICT}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, faults of the
 * lots: {@link org.gridgovernance.resource.StockReason#LOT_MALFORMED}, {@link org.gridgovernance.resource.StockReason#LOT_DATES}, {@link
 * MovementReason#SOURCE_ELSEWHERE}, {@link MovementReason#EXPIRED}, {@link MovementReason#LOT_DIFFERS}, {@link
 * org.gridgovernance.resource.StockReason#CUSTODIAN_UNKNOWN}, {@link org.gridgovernance.resource.StockReason#TOO_MANY_LOTS}. Warned of: {@link
 * MovementReason#BEYOND_SHELF_LIFE}. Source: Emergency Response Law (突发事件应对法) art. 46. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeInGoods.class)
public interface TakeInGoods extends Command<Voucher> {
    /** The stock point. */
    StockPointId point();

    /** What is taken in, a line for each item: 1 to 200. */
    List<TakenIn> lines();

    /** For which emergency, if for one. */
    Optional<IncidentCode> incident();

    /** What is to be said of it: up to 2,000 characters. */
    Optional<PersonalText> because();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTakeInGoods.Builder {
        Builder() {}
    }
}
