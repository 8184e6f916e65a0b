package org.gridgovernance.resource.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.point.StockPointId;
import org.immutables.value.Value;

/** Ask for goods (申请物资), to be brought to a stock point of this area. Refused: {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_UNKNOWN}, {@link
 * org.gridgovernance.resource.point.StockPointReason#POINT_CLOSED}, {@link
 * org.gridgovernance.resource.point.StockPointReason#BEFORE_OPENED}, {@link SupplyRequestReason#NEEDED_BY_IMPLAUSIBLE}, {@link SupplyRequestReason#ASKED_TOO_FAR}, {@link SupplyRequestReason#PEOPLE_IMPLAUSIBLE}, {@link
 * SupplyRequestReason#TEXT_BLANK}, faults of the lines ({@link GoodsLine}). */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRequestGoods.class)
public interface RequestGoods extends Command<SupplyRequest> {
    /** Where they are to go. */
    StockPointId point();

    /** What is asked for: 1 to 200 lines, each item once. */
    List<GoodsLine> lines();

    /** The day by which they are needed: within a year. */
    LocalDate neededBy();

    /** The area that is asked, if it is asked of one: one that covers this area, or in the same county. Who may read requests there sees it. */
    Optional<AreaCode> askedOf();

    /** For how many people of which groups (优先人群), by which a plan weighs it: of each group 1 to 10,000,000. */
    @Value.NaturalOrder
    SortedMap<PriorityGroup, Integer> people();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** For what: at most 2,000 characters. */
    Optional<PersonalText> purpose();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRequestGoods.Builder {
        Builder() {}
    }
}
