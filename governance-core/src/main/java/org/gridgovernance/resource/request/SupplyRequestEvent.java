package org.gridgovernance.resource.request;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.point.StockPointId;

/** What happens to a {@link SupplyRequest}. */
public sealed interface SupplyRequestEvent extends Event {
    /**
     * Goods were asked for (申请).
     *
     * @param point where they are to go
     * @param lines what is asked for
     * @param neededBy the day by which they are needed
     * @param askedOf the area that is asked, if it is asked of one
     * @param people for how many people of which groups
     * @param incident for which emergency, if it is for one
     * @param purpose for what
     * @param askedBy the account that asked
     */
    record Asked(
            StockPointId point,
            List<GoodsLine> lines,
            LocalDate neededBy,
            Optional<AreaCode> askedOf,
            SortedMap<PriorityGroup, Integer> people,
            Optional<IncidentCode> incident,
            Optional<PersonalText> purpose,
            String askedBy)
            implements SupplyRequestEvent {
        /** Copies the list and the map. */
        public Asked {
            lines = List.copyOf(lines);
            people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
        }
    }

    /**
     * It was approved (批准).
     *
     * @param lines how much of each item: 0 of what is not given
     */
    record Approved(List<GoodsLine> lines) implements SupplyRequestEvent {
        /** Copies the list. */
        public Approved {
            lines = List.copyOf(lines);
        }
    }

    /**
     * It was declined (不予批准).
     *
     * @param because why
     */
    record Declined(PersonalText because) implements SupplyRequestEvent {}

    /** Who asked needs it no more (撤回). */
    record Withdrawn() implements SupplyRequestEvent {}

    /** Nothing more is waited for (办结). */
    record Closed() implements SupplyRequestEvent {}
}
