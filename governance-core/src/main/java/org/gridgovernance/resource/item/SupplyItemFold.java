package org.gridgovernance.resource.item;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a supply item make its state. */
final class SupplyItemFold {
    private SupplyItemFold() {}

    static SupplyItem recorded(Ref<SupplyItem> ref, SupplyItemEvent.Recorded event, Moment moment) {
        return SupplyItem.builder()
                .id(new SupplyItemId(ref.id()))
                .home(ref.home())
                .code(event.code())
                .unit(event.unit())
                .profile(event.profile())
                .build();
    }

    static SupplyItem revised(SupplyItem item, SupplyItemEvent.Revised event, Moment moment) {
        return SupplyItem.builder().from(item).profile(event.profile()).build();
    }

    static SupplyItem withdrawn(SupplyItem item, SupplyItemEvent.Withdrawn event, Moment moment) {
        return SupplyItem.builder().from(item).withdrawnOn(moment.occurredOn()).build();
    }
}
