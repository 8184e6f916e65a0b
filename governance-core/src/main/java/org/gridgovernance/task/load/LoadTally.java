package org.gridgovernance.task.load;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/** Adds up what is asked of those who serve in an area. For one thread. */
final class LoadTally {
    private static final int PORTION = 1_000;

    private final LocalDate day;
    private final Capacity capacity;
    private final LoadSum total = new LoadSum();
    private final Map<AreaCode, LoadSum> communities = new HashMap<>();
    private final Map<OrganizationRef, LoadSum> departments = new HashMap<>();
    private final Map<MatterCode, LoadSum> matters = new HashMap<>();
    private final Map<WorkerId, LoadSum> workers = new HashMap<>();
    private final Map<GridId, LoadSum> grids = new HashMap<>();
    private final Map<WorkerId, Instant> given = new HashMap<>();

    private LoadTally(LocalDate day, Capacity capacity) {
        this.day = day;
        this.capacity = capacity;
    }

    /** Reads and adds up, at one moment of the store. */
    static Either<Rejection, LoadTally> of(Desk desk, AreaCode area, LocalDate day) {
        return desk.inSnapshot(reading -> Capacity.of(reading, area, day)
                .map(capacity -> new LoadTally(day, capacity))
                .flatMap(tally -> reading.searchAll(
                                unsettled(area, day),
                                page -> page.stream().map(Found::state).forEach(tally::add))
                        .map(all -> tally)));
    }

    private static Criteria<Task> unsettled(AreaCode area, LocalDate day) {
        Optional<LocalDate> next = Optional.of(day.plusDays(1));
        return Criteria.of(Task.TYPE)
                .within(area)
                .where(Task.REGISTERED_ON.between(Optional.empty(), next), Task.SETTLED_ON.absent())
                .where(
                        Task.REGISTERED_ON.between(Optional.empty(), next),
                        Task.SETTLED_ON.between(next, Optional.empty()))
                .limit(PORTION);
    }

    private void add(Task task) {
        Standing standing = new Standing(task, day);
        standing.given().forEach(each -> each.worker()
                .or(each.to()::worker)
                .ifPresent(worker -> given.merge(worker, each.at(), (one, other) -> one.isAfter(other) ? one : other)));
        Stream.of(
                        Stream.of(total, sum(communities, task.home()), sum(matters, task.matter())),
                        task.department().map(department -> sum(departments, department)).stream(),
                        standing.handler().map(worker -> sum(workers, worker)).stream(),
                        task.grid().map(grid -> sum(grids, grid)).stream())
                .flatMap(sums -> sums)
                .forEach(sum -> sum.add(standing));
    }

    private static <K> LoadSum sum(Map<K, LoadSum> sums, K key) {
        return sums.computeIfAbsent(key, any -> new LoadSum());
    }

    LoadIndex index(AreaCode area) {
        long all = capacity.total();
        return new LoadIndex(
                area,
                day,
                total.beside(all),
                new TreeMap<>(beside(communities, capacity.byHome())),
                beside(departments, Map.of(), any -> all),
                new TreeMap<>(beside(matters, Map.of(), any -> all)),
                beside(workers, capacity.byWorker()),
                beside(grids, capacity.byGrid()));
    }

    WorkerLoads workers() {
        return new WorkerLoads(
                day,
                capacity.workers().values().stream()
                        .map(worker -> new WorkerLoad(
                                worker,
                                workers.getOrDefault(worker.id(), new LoadSum()).beside(capacity.of(worker.id())),
                                Optional.ofNullable(given.get(worker.id()))))
                        .sorted(WorkerLoad.LEAST_FIRST)
                        .toList());
    }

    private static <K> Map<K, Load> beside(Map<K, LoadSum> sums, Map<K, Long> available) {
        return beside(sums, available, key -> available.getOrDefault(key, 0L));
    }

    /** Of each the load, the most asked first. */
    private static <K> Map<K, Load> beside(Map<K, LoadSum> sums, Map<K, Long> besides, ToLongFunction<K> available) {
        Set<K> keys =
                Stream.concat(sums.keySet().stream(), besides.keySet().stream()).collect(Collectors.toSet());
        Map<K, Load> loads = keys.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> sums.getOrDefault(key, new LoadSum()).beside(available.applyAsLong(key))));
        return loads.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().askedMinutes()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
