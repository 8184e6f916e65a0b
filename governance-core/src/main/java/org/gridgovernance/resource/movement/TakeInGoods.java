package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.SourceKind;
import org.gridgovernance.resource.arrival.ArrivingLine;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Take in goods (入库) that were bought, borrowed, or allotted by an authority whose stocks are not kept here. Refused: {@link org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED},
 * {@link org.gridgovernance.resource.point.StockPointReason#PERIOD_CLOSED}, what is against the lines, see {@link
 * ArrivingLine#faults(List, Command, String)} and {@link ArrivingLine#faults(List, Command, org.gridgovernance.desk.Facts, String)}, {@link
 * MovementReason#TOO_MANY_LOTS}, {@link MovementReason#SOURCE_ELSEWHERE}, {@link MovementReason#TEXT_BLANK}, {@link
 * org.gridgovernance.resource.StockReason#TOO_MANY_LOTS}. Source: Emergency Response Law (突发事件应对法) art. 46. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTakeInGoods.class)
public interface TakeInGoods extends Command<Voucher> {
    /** The stock point. */
    StockPointId point();

    /** Where it comes from: bought, borrowed, or allotted by an authority whose stocks are not kept here. */
    SourceKind source();

    /** What is taken in, a line for each item: 1 to 200. */
    List<ArrivingLine> lines();

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
