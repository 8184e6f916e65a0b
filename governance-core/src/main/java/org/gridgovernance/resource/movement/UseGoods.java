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

/** Take out goods to use them (领用). Where a line names no lots, those go that expire first; expired lots, those in quarantine and what is reserved
 * for others do not. Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, faults of the lines as with {@link
 * org.gridgovernance.resource.GoodsLine}, {@link
 * org.gridgovernance.resource.StockReason#NO_LOTS}, {@link MovementReason#TOO_MANY_LOTS}, {@link MovementReason#LOTS_CONTRADICT}, {@link
 * org.gridgovernance.resource.StockReason#LOT_TWICE}, {@link org.gridgovernance.resource.StockReason#LOT_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#NOT_ENOUGH}, {@link org.gridgovernance.resource.StockReason#LOT_EXPIRED}, {@link
 * org.gridgovernance.resource.StockReason#RESERVED}, {@link MovementReason#TEXT_BLANK}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableUseGoods.class)
public interface UseGoods extends Command<Voucher> {
    /** The stock point. */
    StockPointId point();

    /** What is taken out, a line for each item: 1 to 200. */
    List<LotLine> lines();

    /** For which emergency, if for one. */
    Optional<IncidentCode> incident();

    /** What it is for: up to 2,000 characters. */
    Optional<PersonalText> purpose();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableUseGoods.Builder {
        Builder() {}
    }
}
