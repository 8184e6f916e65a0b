package org.gridgovernance.examples.thirtydays;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.register.SampleLedger;
import org.gridgovernance.exchange.ImportProgress;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.duty.CapacityRule;
import org.gridgovernance.task.matter.MatterCatalogue;

/** The days themselves: the register is taken in, those who serve are enrolled, and then hour follows hour. For one thread. */
final class Simulation {
    /** A Monday; the National Day holiday lies within thirty days of it, and two Saturdays or Sundays that are worked. */
    static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

    /** What departments may ask of a community at a time, in minutes. */
    private static final long CAPACITY = 300;

    private static final int STORM = 8;
    private static final int HOURS = 24;
    private static final Duration BETWEEN = Duration.ofMinutes(2);
    private static final int AFTERNOON = 15;

    private final Options options;
    private final SimulatedClock clock = new SimulatedClock(Moment.start(FIRST));
    private final Weather weather = new Weather(FIRST.plusDays(STORM));
    private final Totals totals = new Totals();
    private final HourBook book = new HourBook();
    private final Counter counter = new Counter(clock);
    private final Governance governance;
    private final Desks desks;
    private final TwoBooks reconciliation;

    Simulation(Options options, GovernanceStore store) {
        this.options = options;
        governance = Governance.builder()
                .store(store)
                .clock(clock)
                .ids(new SimulatedIds(clock, options.seed()))
                .postures(weather)
                .rule(
                        MatterCatalogue.IN_FORCE,
                        "the catalogue of the district",
                        1,
                        Scope.everywhere(),
                        () -> Catalogue.OF_THE_DISTRICT)
                .rule(CapacityRule.IN_FORCE, "five hours at a time", 1, Scope.everywhere(), community -> CAPACITY)
                .listener("a second book of totals", TaskEvent.class, totals)
                .build();
        desks = new Desks(governance);
        reconciliation = new TwoBooks(desks.observer(), totals);
    }

    /** Takes the ledger in, on the first day at midnight. */
    ImportReport takeIn(SampleLedger ledger, ImportProgress progress) {
        return ledger.takeIn(desks.steward(), clock.instant(), progress);
    }

    /** Departments, organisations and workers. */
    Setting enrol(SampleLedger ledger) {
        Chance chance = new Chance(options.seed());
        Founding founding = new Founding(desks, counter);
        Enrolment enrolment = new Enrolment(desks.steward(), counter, new People(chance), FIRST);
        List<Department> departments = founding.departments();
        List<Community> communities =
                District.of(desks, founding, enrolment, ledger.areas()).communities(departments);
        return new Setting(clock, chance, counter, desks, weather, departments, communities);
    }

    /** Lives through all hours. */
    void live(List<Routine> routines, LongConsumer progress) {
        for (int hour = 0; hour < hours(); hour++) {
            for (Routine routine : routines) {
                clock.pass(BETWEEN);
                routine.hour();
            }
            if (clock.time().getHour() == AFTERNOON) {
                book.addLights(clock.today(), lights());
            }
            clock.set(Moment.start(FIRST).plus(Duration.ofHours(hour + 1L)));
            book.add(reconciliation.at(clock));
            progress.accept(hour + 1L);
        }
    }

    int hours() {
        return options.days() * HOURS;
    }

    HourBook book() {
        return book;
    }

    Totals totals() {
        return totals;
    }

    Governance governance() {
        return governance;
    }

    private Map<Light, Long> lights() {
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        Desk observer = desks.observer();
        Answered.by(observer.searchAll(
                Criteria.of(Task.TYPE).where(Task.OPEN.is(true)).limit(1_000),
                page -> page.stream().map(Found::state).forEach(task -> task.light(clock.instant())
                        .ifPresent(light -> counts.merge(light, 1L, Long::sum)))));
        return counts;
    }
}
