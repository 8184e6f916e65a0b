package org.gridgovernance.resource.point;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a stock point make its state. */
final class StockPointFold {
    private StockPointFold() {}

    static StockPoint opened(Ref<StockPoint> ref, StockPointEvent.Opened event, Moment moment) {
        return StockPoint.builder()
                .id(new StockPointId(ref.id()))
                .home(ref.home())
                .kind(event.kind())
                .title(event.title())
                .partner(event.partner())
                .at(event.at())
                .openedOn(moment.occurredOn())
                .build();
    }

    static StockPoint corrected(StockPoint point, StockPointEvent.Corrected event, Moment moment) {
        return of(point)
                .title(event.title())
                .partner(event.partner())
                .at(event.at())
                .build();
    }

    static StockPoint entrusted(StockPoint point, StockPointEvent.Entrusted event, Moment moment) {
        return of(point)
                .custodian(point.custodian().then(event.custodian(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static StockPoint periodClosed(StockPoint point, StockPointEvent.PeriodClosed event, Moment moment) {
        return of(point).closedThrough(event.through()).build();
    }

    static StockPoint closed(StockPoint point, StockPointEvent.Closed event, Moment moment) {
        return of(point).closedOn(moment.occurredOn()).build();
    }

    private static StockPoint.Builder of(StockPoint point) {
        return StockPoint.builder().from(point);
    }
}
