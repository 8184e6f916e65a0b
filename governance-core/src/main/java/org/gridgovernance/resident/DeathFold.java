package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;

/** What a death ends of a resident's life, and what goes on when it is revoked. */
final class DeathFold {
    private DeathFold() {}

    static Resident died(Resident resident, ResidentEvent.Died event, Moment moment) {
        LocalDate on = moment.occurredOn();
        return Resident.builder()
                .from(resident)
                .death(new Death(on, event.source()))
                .cutShort(resident.residences().since(on, any -> true))
                .residences(resident.residences().cut(any -> true, on, moment.recordedAt()))
                .build();
    }

    static Resident deathRevoked(Resident resident, ResidentEvent.DeathRevoked event, Moment moment) {
        return Resident.builder()
                .from(resident)
                .death(Optional.empty())
                .residences(resident.residences().resume(resident.cutShort(), event.on(), moment.recordedAt()))
                .cutShort(Timeline.empty())
                .build();
    }
}
