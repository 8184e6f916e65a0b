package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** Who is free this hour, and fit for what: everybody does one thing an hour. */
final class Hands {
    private final Setting setting;
    private final Set<WorkerId> busy = new HashSet<>();
    private int hour = -1;

    Hands(Setting setting) {
        this.setting = setting;
    }

    /** Somebody of that organisation who is free and fit, another than the last time one was asked for. */
    Optional<Worker> fit(Community community, OrganizationRef organization, Task task) {
        LocalDate today = setting.clock().today();
        Matter matter = setting.matter(task.matter());
        List<Worker> fit = community.workers().stream()
                .filter(worker -> isOf(worker, organization, today))
                .filter(worker -> matter.skills().stream().allMatch(skill -> worker.has(skill, today)))
                .filter(worker -> matter.certificate()
                        .filter(kind -> !worker.certified(kind, today))
                        .isEmpty())
                .toList();
        List<Worker> free = fit.stream().filter(isFree()).toList();
        return fit.isEmpty() ? Optional.empty() : Optional.of(setting.chance().one(free.isEmpty() ? fit : free));
    }

    /** Whether somebody is free this hour; from then on they are not. */
    boolean take(WorkerId worker) {
        newHour();
        return busy.add(worker);
    }

    private Predicate<Worker> isFree() {
        newHour();
        return worker -> !busy.contains(worker.id());
    }

    private void newHour() {
        if (setting.clock().time().getHour() != hour) {
            hour = setting.clock().time().getHour();
            busy.clear();
        }
    }

    private static boolean isOf(Worker worker, OrganizationRef organization, LocalDate today) {
        return worker.affiliations(today).anyMatch(each -> each.organization().equals(organization));
    }
}
