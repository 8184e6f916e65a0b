package org.gridgovernance.store.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.demand.DemandEvent;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.load.Load;
import org.gridgovernance.task.load.PushedCount;
import org.gridgovernance.task.review.Rate;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostEvent;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;

/** Counts what was done for a community as simply as can be: from the journals, knowing nothing of states or indexes. */
final class Chronicle {
    private static final AreaCode HOME = RegisterTale.HOME;

    private final Desk desk;
    private final Map<UUID, Life> lives = new LinkedHashMap<>();

    /** Reads the journal of tasks. */
    Chronicle(Desk desk) {
        this.desk = desk;
        desk.journal(JournalRange.of(Task.TYPE, HOME), entry -> lives.computeIfAbsent(
                        entry.ref().id(), any -> new Life())
                .add(entry));
    }

    Collection<Life> lives() {
        return lives.values();
    }

    /** How many tasks say what. */
    Map<String, Long> counts(Function<Life, ?> what) {
        return lives().stream()
                .collect(Collectors.groupingBy(
                        life -> what.apply(life).toString(), TreeMap::new, Collectors.counting()));
    }

    Rate rate(Period period, Predicate<Life> which) {
        Collection<Life> told = lives().stream().filter(which).toList();
        Collection<Evaluation> called = told.stream()
                .filter(life -> life.evaluatedOn().filter(period::covers).isPresent())
                .map(life -> life.evaluation().orElseThrow())
                .toList();
        Collection<Evaluation> counted =
                called.stream().filter(said -> said.exclusion().isEmpty()).toList();
        Collection<Life> settled = told.stream()
                .filter(life -> life.settledOn().filter(period::covers).isPresent())
                .toList();
        return new Rate(
                counted.size(),
                called.size() - counted.size(),
                count(counted, Evaluation::contacted),
                count(counted, said -> said.resolved().isPresent()),
                count(counted, said -> said.resolved().equals(Optional.of(true))),
                count(counted, said -> said.satisfaction().isPresent()),
                points(counted),
                settled.size(),
                count(settled, life -> life.has(TaskEvent.Failed.class)),
                count(settled, life -> life.has(TaskEvent.Reopened.class)),
                count(settled, Life::wasMisdispatched),
                count(settled, life -> life.count(TaskEvent.SentBack.class) > 2));
    }

    private static double points(Collection<Evaluation> said) {
        long best = count(said, each -> each.satisfaction().equals(Optional.of(Satisfaction.SATISFIED)));
        long good = count(said, each -> each.satisfaction().equals(Optional.of(Satisfaction.MOSTLY)));
        return (10 * best + 8 * good) / 10.0;
    }

    private static <T> long count(Collection<T> some, Predicate<T> which) {
        return some.stream().filter(which).count();
    }

    /** What was asked on a day; of what was available nothing is said. */
    Load load(LocalDate day, Predicate<Life> which) {
        Collection<Life> there = lives().stream()
                .filter(which)
                .filter(life -> !life.registeredOn().isAfter(day))
                .filter(life -> !by(day, life.settledOn()))
                .toList();
        Collection<Life> queued =
                there.stream().filter(life -> isQueued(life, day)).toList();
        Collection<Life> open = there.stream()
                .filter(life -> !isQueued(life, day))
                .filter(life -> life.stage() != TaskStage.RETURNED)
                .filter(life -> !by(day, life.resolvedOn()))
                .toList();
        return new Load(
                open.size(),
                open.stream().mapToLong(Life::planned).sum(),
                open.stream().mapToLong(life -> life.spent(day)).sum(),
                open.stream().mapToLong(life -> left(life, day)).sum(),
                queued.stream().mapToLong(life -> left(life, day)).sum(),
                0);
    }

    private static boolean isQueued(Life life, LocalDate day) {
        return life.admission().filter(said -> said.ruling() == Ruling.QUEUED).isPresent()
                && !by(day, life.acceptedOn());
    }

    private static long left(Life life, LocalDate day) {
        return Math.max(0, life.planned() - life.spent(day));
    }

    private static boolean by(LocalDate day, Optional<LocalDate> done) {
        return done.filter(on -> !on.isAfter(day)).isPresent();
    }

    /** What departments pushed down; of what was promised with it nothing is said. */
    PushedCount pushed(Period period) {
        Collection<Life> pushed = lives().stream()
                .filter(life -> life.request().source() == TaskSource.DEPARTMENT && period.covers(life.registeredOn()))
                .toList();
        Collection<Life> taken = pushed.stream()
                .filter(life -> life.has(TaskEvent.Accepted.class))
                .toList();
        Collection<Life> not = pushed.stream()
                .filter(life -> !life.has(TaskEvent.Accepted.class))
                .toList();
        long waiting = at(not, TaskStage.REGISTERED);
        long queued = at(not, TaskStage.QUEUED);
        long returned = at(not, TaskStage.RETURNED);
        long refused = at(not, TaskStage.REFUSED);
        return new PushedCount(
                pushed.size(),
                waiting,
                taken.size(),
                queued,
                returned,
                refused,
                not.size() - waiting - queued - returned - refused,
                count(pushed, life -> life.admission().orElseThrow().override().isPresent()),
                taken.stream().mapToLong(Life::planned).sum(),
                taken.stream().mapToLong(life -> life.spent(LocalDate.MAX)).sum(),
                Support.NONE,
                Support.NONE,
                0);
    }

    private static long at(Collection<Life> some, TaskStage stage) {
        return count(some, life -> life.stage() == stage);
    }

    /** Demands of a period: how many, how many answered, how many of them again, and the minutes spent. */
    record Burden(long asked, long answered, long again, long minutes) {}

    Burden burden(Period period) {
        Map<UUID, DemandEvent.Answered> answers = new LinkedHashMap<>();
        Map<UUID, LocalDate> asked = new LinkedHashMap<>();
        desk.journal(JournalRange.of(ReportDemand.TYPE, HOME), entry -> {
            if (entry.event() instanceof DemandEvent.Answered answered) {
                answers.put(entry.ref().id(), answered);
            } else if (entry.event() instanceof DemandEvent.Demanded) {
                asked.put(entry.ref().id(), entry.moment().occurredOn());
            }
        });
        asked.values().removeIf(on -> !period.covers(on));
        answers.keySet().retainAll(asked.keySet());
        return new Burden(
                asked.size(),
                answers.size(),
                count(answers.values(), DemandEvent.Answered::again),
                answers.values().stream()
                        .mapToLong(DemandEvent.Answered::minutes)
                        .sum());
    }

    /** How many posts there were on a day, and how many of them held. */
    record Posts(long posts, long filled) {}

    Posts posts(LocalDate day) {
        Map<UUID, Integer> held = new LinkedHashMap<>();
        desk.journal(JournalRange.of(Post.TYPE, HOME), entry -> {
            if (!entry.moment().occurredOn().isAfter(day)) {
                held.merge(entry.ref().id(), holders(entry.event()), Integer::sum);
            }
        });
        return new Posts(held.size(), count(held.values(), many -> many > 0));
    }

    private static int holders(Object event) {
        return event instanceof PostEvent.Filled ? 1 : event instanceof PostEvent.Vacated ? -1 : 0;
    }

    /** What somebody served in the months of a period; nothing is left of whoever was erased. */
    SortedMap<YearMonth, Long> served(WorkerId worker, Period period) {
        SortedMap<YearMonth, Long> served = new TreeMap<>();
        desk.history(Worker.of(HOME, worker)).get().forEach(entry -> {
            if (entry.event() instanceof WorkerEvent.Served told) {
                served.merge(
                        YearMonth.from(told.service().on()),
                        (long) told.service().minutes(),
                        Long::sum);
            } else if (entry.event() instanceof WorkerEvent.Erased) {
                served.clear();
            }
        });
        served.keySet()
                .removeIf(month ->
                        month.isBefore(YearMonth.from(period.first())) || month.isAfter(YearMonth.from(period.last())));
        return served;
    }

    /** The tasks of an account. */
    Stream<UUID> owned(String account) {
        return lives().stream()
                .filter(life -> life.account().equals(Optional.of(account)))
                .map(Life::id);
    }
}
