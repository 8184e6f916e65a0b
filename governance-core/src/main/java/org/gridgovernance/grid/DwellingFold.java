package org.gridgovernance.grid;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of a dwelling make its state. */
final class DwellingFold {
    private DwellingFold() {}

    static Dwelling recorded(Ref<Dwelling> ref, DwellingEvent.Recorded event, Moment moment) {
        Timeline<GridId> none = Timeline.empty();
        return Dwelling.builder()
                .id(new DwellingId(ref.id()))
                .home(ref.home())
                .place(event.place())
                .use(event.use())
                .grid(event.grid()
                        .map(grid -> none.open(grid, moment.occurredOn(), moment.recordedAt()))
                        .orElse(none))
                .build();
    }

    static Dwelling placed(Dwelling dwelling, DwellingEvent.PlacedInGrid event, Moment moment) {
        return Dwelling.builder()
                .from(dwelling)
                .grid(dwelling.grid().then(event.grid(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Dwelling located(Dwelling dwelling, DwellingEvent.Located event, Moment moment) {
        return Dwelling.builder().from(dwelling).location(event.location()).build();
    }
}
