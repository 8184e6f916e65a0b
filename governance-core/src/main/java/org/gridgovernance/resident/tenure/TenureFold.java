package org.gridgovernance.resident.tenure;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of a tenure make its state. */
final class TenureFold {
    private TenureFold() {}

    static Tenure opened(Ref<Tenure> ref, TenureEvent.Opened event, Moment moment) {
        return Tenure.builder().id(new TenureId(ref.id())).home(ref.home()).build();
    }

    static Tenure begun(Tenure tenure, TenureEvent.Begun event, Moment moment) {
        return with(tenure, tenure.holders().open(event.holder(), event.since(), moment.recordedAt()));
    }

    static Tenure ended(Tenure tenure, TenureEvent.Ended event, Moment moment) {
        return with(tenure, tenure.holders().close(event.holder()::equals, event.to(), moment.recordedAt()));
    }

    private static Tenure with(Tenure tenure, Timeline<Holder> holders) {
        return Tenure.builder().from(tenure).holders(holders).build();
    }
}
