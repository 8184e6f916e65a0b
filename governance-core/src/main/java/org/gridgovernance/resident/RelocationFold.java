package org.gridgovernance.resident;

import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;

/** How a resident comes from another community, is offered to one, and leaves for it. */
final class RelocationFold {
    private RelocationFold() {}

    static Resident arrived(Resident resident, ResidentEvent.Arrived event, Moment moment) {
        return Resident.builder().from(resident).arrivedBy(event.relocation()).build();
    }

    static Resident offered(Resident resident, ResidentEvent.Offered event, Moment moment) {
        return Resident.builder().from(resident).offered(event.relocation()).build();
    }

    static Resident offerWithdrawn(Resident resident, ResidentEvent.OfferWithdrawn event, Moment moment) {
        return Resident.builder()
                .from(resident)
                .offered(Optional.empty())
                .addWithdrawn(event.relocation())
                .build();
    }

    static Resident movedAway(Resident resident, ResidentEvent.MovedAway event, Moment moment) {
        return Resident.builder()
                .from(resident)
                .offered(Optional.empty())
                .leftBy(resident.offered())
                .leftOn(moment.occurredOn())
                .cutShort(Timeline.empty())
                .residences(resident.residences().cut(any -> true, moment.occurredOn(), moment.recordedAt()))
                .build();
    }
}
