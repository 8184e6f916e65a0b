package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of a duty item make its state. */
final class DutyFold {
    private DutyFold() {}

    static DutyItem appliedFor(Ref<DutyItem> ref, DutyEvent.AppliedFor event, Moment moment) {
        return DutyItem.builder()
                .id(new DutyItemId(ref.id()))
                .home(ref.home())
                .matter(event.matter())
                .list(event.list())
                .legalBasis(event.legalBasis())
                .requestedBy(event.requestedBy())
                .promised(event.support())
                .validFrom(event.validFrom())
                .validUntil(event.validUntil())
                .step(DutyStep.APPLIED)
                .steppedOn(moment.occurredOn())
                .build();
    }

    static DutyItem discussed(DutyItem item, DutyEvent.Discussed event, Moment moment) {
        return stepped(item, event.approved() ? DutyStep.APPROVED : DutyStep.TURNED_DOWN, moment)
                .addMeeting(new DutyItem.Meeting(
                        moment.occurredOn(), event.approved(), event.inFavour(), event.against(), event.abstained()))
                .build();
    }

    static DutyItem entered(DutyItem item, DutyEvent.Entered event, Moment moment) {
        Timeline<DutyListKind> line = item.inForce();
        return stepped(item, DutyStep.ENTERED, moment)
                .inForce(event.until()
                        .map(last -> line.record(item.list(), event.from(), last.plusDays(1), moment.recordedAt()))
                        .orElseGet(() -> line.open(item.list(), event.from(), moment.recordedAt())))
                .build();
    }

    static DutyItem supported(DutyItem item, DutyEvent.Supported event, Moment moment) {
        return of(item).addPaid(new Support.Paid(moment.occurredOn(), event.support()))
                .build();
    }

    static DutyItem supervised(DutyItem item, DutyEvent.Supervised event, Moment moment) {
        return of(item).addFinding(new DutyItem.Finding(moment.occurredOn(), event.inOrder(), event.finding()))
                .build();
    }

    static DutyItem exited(DutyItem item, DutyEvent.Exited event, Moment moment) {
        return stepped(item, DutyStep.EXITED, moment)
                .inForce(item.inForce().cut(list -> true, moment.occurredOn(), moment.recordedAt()))
                .exitedBecause(event.because())
                .build();
    }

    private static DutyItem.Builder stepped(DutyItem item, DutyStep step, Moment moment) {
        return of(item).step(step).steppedOn(moment.occurredOn());
    }

    private static DutyItem.Builder of(DutyItem item) {
        return DutyItem.builder().from(item);
    }
}
