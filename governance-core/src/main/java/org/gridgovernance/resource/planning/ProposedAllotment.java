package org.gridgovernance.resource.planning;

import java.util.List;
import org.gridgovernance.resource.delivery.AllotGoods;
import org.gridgovernance.resource.delivery.Allotment;
import org.gridgovernance.resource.delivery.PickGoods;
import org.gridgovernance.resource.delivery.PickedLine;

/**
 * An allotment a plan comes to (拟调拨): which lots of a point go to answer a request. Immutable.
 *
 * @param allot the command that promises the goods
 * @param lots the lots the plan takes, as its expiry asks
 */
public record ProposedAllotment(AllotGoods allot, List<PickedLine> lots) {
    /** Copies the list. */
    public ProposedAllotment {
        lots = List.copyOf(lots);
    }

    /** The command that picks these lots once the goods are promised. */
    PickGoods picks(Allotment promised) {
        return PickGoods.builder()
                .commandId(allot.commandId().derive("picks"))
                .occurredAt(allot.occurredAt())
                .home(allot.home())
                .allotment(promised.id())
                .lines(lots)
                .build();
    }
}
