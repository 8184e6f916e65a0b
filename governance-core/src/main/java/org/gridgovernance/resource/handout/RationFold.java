package org.gridgovernance.resource.handout;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.store.type.Ref;

/** How the events of a ration make its state. */
final class RationFold {
    private RationFold() {}

    static Ration opened(Ref<Ration> ref, RationEvent.Opened event, Moment moment) {
        return Ration.builder()
                .id(new RationId(ref.id()))
                .home(ref.home())
                .item(event.item())
                .period(event.period())
                .basis(event.basis())
                .each(event.each())
                .incident(event.incident())
                .build();
    }

    /** Not by when it is said to have occurred: what was handed out until it is told must keep its days. */
    static Ration closed(Ration ration, RationEvent.Closed event, Moment moment) {
        return Ration.builder().from(ration).closedAt(moment.recordedAt()).build();
    }

    static LocalDate last(Ration ration) {
        return ration.closedAt()
                .map(Moment::day)
                .filter(ration.period().last()::isAfter)
                .orElse(ration.period().last());
    }

    static List<String> days(Ration ration) {
        LocalDate first = ration.period().first();
        LocalDate last = last(ration);
        return last.isBefore(first) ? List.of() : days(ration.item(), new Period(first, last));
    }

    static List<String> days(SupplyItemRef item, Period period) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .map(day -> item.home() + "/" + item.id().value() + "/" + day)
                .toList();
    }
}
