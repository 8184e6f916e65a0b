package org.gridgovernance.resource.need;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.request.RequestLine;
import org.gridgovernance.resource.request.SupplyRequest;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.resource.request.SupplyRequestStage;

/**
 * What became of a line of a supply request (需求行). Immutable.
 *
 * @param request the request
 * @param point where the goods are to go
 * @param neededBy the day by which they are needed
 * @param people for how many people of which groups
 * @param item the item
 * @param unit the unit of the item
 * @param figures what became of it
 */
public record Need(
        SupplyRequestRef request,
        StockPointId point,
        LocalDate neededBy,
        SortedMap<PriorityGroup, Integer> people,
        SupplyItemRef item,
        Unit unit,
        NeedFigures figures) {
    /** Copies the map. */
    public Need {
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    static Need of(SupplyRequest request, RequestLine line, Flows flows) {
        return new Need(
                request.named(),
                request.point(),
                request.neededBy(),
                request.people(),
                line.item(),
                line.asked().unit(),
                NeedFigures.of(
                        line.asked().amount(),
                        line.granted(),
                        flows.promised(request.id(), line.item()),
                        flows.inTransit(request.id(), line.item()),
                        flows.delivered(request.id(), line.item()),
                        request.stage() == SupplyRequestStage.APPROVED));
    }
}
