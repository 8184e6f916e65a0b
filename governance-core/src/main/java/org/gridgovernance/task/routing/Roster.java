package org.gridgovernance.task.routing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.load.WorkerLoad;
import org.gridgovernance.task.load.WorkerLoads;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** Who could be given a task of a community, and what each has at hand while tasks are given out. For one thread. */
final class Roster {
    private static final int PORTION = 1_000;

    private final LocalDate on;
    private final List<Organization> organizations;
    private final Map<WorkerId, WorkerLoad> workers;

    private Roster(LocalDate on, List<Organization> organizations, WorkerLoads loads) {
        this.on = on;
        this.organizations = organizations;
        workers = loads.workers().stream()
                .filter(each -> each.worker().serves(on))
                .collect(Collectors.toMap(
                        each -> each.worker().id(), each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    static Either<Rejection, Roster> of(Desk desk, AreaCode community, LocalDate on) {
        List<AreaCode> path = Stream.iterate(
                        Optional.of(community), Optional::isPresent, area -> area.flatMap(AreaCode::parent))
                .flatMap(Optional::stream)
                .toList();
        List<Organization> found = new ArrayList<>();
        return desk.searchAll(
                        Criteria.of(Organization.TYPE)
                                .where(Organization.AREA.in(path))
                                .where(Organization.SERVES.containsAny(path))
                                .limit(PORTION),
                        page -> page.stream()
                                .map(Found::state)
                                .filter(each -> each.exists(on))
                                .forEach(found::add))
                .flatMap(all -> WorkerLoads.of(desk, community, on))
                .map(loads -> new Roster(on, nearest(found), loads));
    }

    private static List<Organization> nearest(List<Organization> some) {
        return some.stream()
                .sorted(Comparator.comparing(
                                (Organization each) -> -each.home().prefix().length())
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    List<Organization> organizations() {
        return organizations;
    }

    List<WorkerLoad> fit(Matter matter) {
        return workers.values().stream()
                .filter(each -> isFit(each.worker(), matter))
                .sorted(WorkerLoad.LEAST_FIRST)
                .toList();
    }

    private boolean isFit(Worker worker, Matter matter) {
        return matter.skills().stream().allMatch(skill -> worker.has(skill, on))
                && matter.certificate().map(kind -> worker.certified(kind, on)).orElse(true);
    }

    /** Whoever is given a task has more to do when the next is given out. */
    void given(WorkerId worker, long minutes, Instant at) {
        workers.computeIfPresent(worker, (id, load) -> load.plus(minutes, at));
    }
}
