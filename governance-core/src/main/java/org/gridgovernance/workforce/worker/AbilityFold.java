package org.gridgovernance.workforce.worker;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.time.Moment;

/** How what somebody can, learnt and did becomes part of the state. */
final class AbilityFold {
    private AbilityFold() {}

    static Worker skillsSet(Worker worker, WorkerEvent.SkillsSet event, Moment moment) {
        return WorkerFold.of(worker).skills(event.skills()).build();
    }

    static Worker languagesSet(Worker worker, WorkerEvent.LanguagesSet event, Moment moment) {
        return WorkerFold.of(worker).languages(event.languages()).build();
    }

    static Worker certified(Worker worker, WorkerEvent.Certified event, Moment moment) {
        return WorkerFold.of(worker)
                .certificates(worker.certificates().stream()
                        .filter(held -> !event.certificate().renews(held))
                        .toList())
                .addCertificate(event.certificate())
                .build();
    }

    static Worker trained(Worker worker, WorkerEvent.Trained event, Moment moment) {
        return WorkerFold.of(worker).addTraining(event.training()).build();
    }

    static Worker served(Worker worker, WorkerEvent.Served event, Moment moment) {
        SortedMap<YearMonth, Long> served = new TreeMap<>(worker.served());
        served.merge(
                YearMonth.from(event.service().on()), (long) event.service().minutes(), Long::sum);
        return WorkerFold.of(worker).served(served).build();
    }
}
