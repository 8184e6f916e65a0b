package org.gridgovernance.task.load;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.When;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** Who serves in an area in the four weeks from a day on, and how many minutes they have. For one thread. */
final class Capacity {
    static final int DAYS = 28;

    private static final int PORTION = 1_000;

    private final Desk desk;
    private final LocalDate day;
    private final Period period;
    private final Map<WorkerId, Worker> workers = new LinkedHashMap<>();
    private final Map<WorkerId, Long> minutes = new HashMap<>();
    private final Map<String, WorkerId> accounts = new HashMap<>();
    private final Map<AreaCode, Set<LocalDate>> workdays = new HashMap<>();
    private final Map<GridId, Set<WorkerId>> staff = new HashMap<>();

    private Capacity(Desk desk, LocalDate day) {
        this.desk = desk;
        this.day = day;
        period = new Period(day, day.plusDays(DAYS - 1L));
    }

    static Either<Rejection, Capacity> of(Desk desk, AreaCode area, LocalDate day) {
        Capacity capacity = new Capacity(desk, day);
        Criteria<Worker> serving =
                Criteria.of(Worker.TYPE).where(Worker.ORGANIZATIONS.anyDuring(When.during(capacity.period)));
        return capacity.each(serving.within(area), capacity::add)
                .flatMap(all -> capacity.each(Criteria.of(Grid.TYPE).within(area), capacity::add))
                .map(all -> capacity);
    }

    private <A extends Aggregate> Either<Rejection, Long> each(Criteria<A> criteria, Consumer<A> adds) {
        return desk.searchAll(
                criteria.limit(PORTION), page -> page.stream().map(Found::state).forEach(adds));
    }

    private void add(Worker worker) {
        workers.put(worker.id(), worker);
        minutes.put(worker.id(), worker.capacityMinutes(period, workdays(worker.home())::contains));
        worker.account().ifPresent(account -> accounts.put(account, worker.id()));
    }

    private Set<LocalDate> workdays(AreaCode home) {
        return workdays.computeIfAbsent(home, area -> {
            WorkingCalendar calendar = desk.rule(WorkingCalendar.IN_FORCE, area, desk.posture(area), day)
                    .rule();
            return period.first()
                    .datesUntil(period.last().plusDays(1))
                    .filter(calendar::isWorkday)
                    .collect(Collectors.toCollection(HashSet::new));
        });
    }

    /** Workers were read before: staff without an entry among them have no time that is known. */
    private void add(Grid grid) {
        Set<WorkerId> there = grid.staff()
                .asOf(day)
                .map(GridStaff::account)
                .filter(accounts::containsKey)
                .map(accounts::get)
                .collect(Collectors.toSet());
        staff.put(grid.id(), there);
    }

    Map<WorkerId, Worker> workers() {
        return workers;
    }

    long of(WorkerId worker) {
        return minutes.getOrDefault(worker, 0L);
    }

    long total() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<AreaCode, Long> byHome() {
        return workers.values().stream()
                .collect(Collectors.groupingBy(Worker::home, Collectors.summingLong(worker -> of(worker.id()))));
    }

    /** Who is at a post in several grids has their time shared out among them. */
    Map<GridId, Long> byGrid() {
        Map<WorkerId, Long> posts = staff.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return staff.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, grid -> grid.getValue().stream()
                .mapToLong(worker -> of(worker) / posts.getOrDefault(worker, 1L))
                .sum()));
    }

    Map<WorkerId, Long> byWorker() {
        return minutes;
    }
}
