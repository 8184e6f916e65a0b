package org.gridgovernance.workforce.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;

/** How the events of somebody who serves make the state; of what the person can and did see {@link AbilityFold}. */
final class WorkerFold {
    private WorkerFold() {}

    static Worker enrolled(Ref<Worker> ref, WorkerEvent.Enrolled event, Moment moment) {
        return Worker.builder()
                .id(new WorkerId(ref.id()))
                .home(ref.home())
                .name(event.name())
                .phones(event.phones())
                .account(event.account())
                .partyStanding(event.partyStanding())
                .enrolledOn(moment.occurredOn())
                .affiliations(event.affiliations().stream()
                        .reduce(
                                Timeline.empty(),
                                (line, one) -> line.open(one, moment.occurredOn(), moment.recordedAt()),
                                (a, b) -> b))
                .build();
    }

    static Worker corrected(Worker worker, WorkerEvent.Corrected event, Moment moment) {
        return of(worker)
                .name(event.name())
                .phones(event.phones())
                .account(event.account())
                .partyStanding(event.partyStanding())
                .build();
    }

    static Worker affiliated(Worker worker, WorkerEvent.Affiliated event, Moment moment) {
        return of(worker)
                .affiliations(worker.affiliations().open(event.affiliation(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Worker affiliationEnded(Worker worker, WorkerEvent.AffiliationEnded event, Moment moment) {
        return of(worker)
                .affiliations(worker.affiliations()
                        .close(event.affiliation()::equals, moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Worker availabilitySet(Worker worker, WorkerEvent.AvailabilitySet event, Moment moment) {
        return of(worker)
                .availability(
                        worker.availability().then(event.availability(), moment.occurredOn(), moment.recordedAt()))
                .build();
    }

    static Worker left(Worker worker, WorkerEvent.Left event, Moment moment) {
        return of(worker).affiliations(cut(worker, moment)).build();
    }

    static Worker erased(Worker worker, WorkerEvent.Erased event, Moment moment) {
        return of(worker)
                .phones(List.of())
                .account(Optional.empty())
                .partyStanding(Optional.empty())
                .affiliations(new Timeline<>(cut(worker, moment).entries().stream()
                        .filter(entry -> !entry.value().kind().isOfTheParty())
                        .toList()))
                .availability(Timeline.empty())
                .certificates(List.of())
                .skills(List.of())
                .languages(Set.of())
                .trainings(List.of())
                .served(Map.of())
                .erasedOn(moment.occurredOn())
                .build();
    }

    private static Timeline<Affiliation> cut(Worker worker, Moment moment) {
        return worker.affiliations().cut(any -> true, moment.occurredOn(), moment.recordedAt());
    }

    static Worker.Builder of(Worker worker) {
        return Worker.builder().from(worker);
    }
}
