package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.ServingTale.HOME;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.declaration.ServiceRates;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.ReportBurden;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.joint.DoubleAssessment;
import org.gridgovernance.task.load.Load;
import org.gridgovernance.task.load.LoadIndex;
import org.gridgovernance.task.load.PushedCount;
import org.gridgovernance.task.load.PushedDown;
import org.gridgovernance.task.load.WaitingList;
import org.gridgovernance.task.load.WorkerLoads;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.review.Rate;
import org.gridgovernance.task.review.Rates;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.dossier.ServiceRecord;
import org.gridgovernance.workforce.post.Establishment;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Those who serve, and what they are asked, over a random history: each store answers as memory does, and as a count from the
 * journals. The seed is printed; {@code -Dgovernance.seed} replays it, {@code -Dgovernance.acts} says how much happens, 500
 * acts unless set otherwise.
 */
public abstract class ServingContract extends HouseContract {
    private static final int ACTS = Integer.getInteger("governance.acts", 500);
    private static final List<AggregateType<?>> TYPES = List.of(
            Organization.TYPE,
            Worker.TYPE,
            Post.TYPE,
            DutyItem.TYPE,
            DutyOverride.TYPE,
            Task.TYPE,
            ReportDemand.TYPE,
            Figure.TYPE,
            ServiceCase.TYPE);

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private Governance house;
    private Desk kept;
    private Desk memory;
    private ServingTale tale;
    private Chance chance;

    @BeforeEach
    void letThingsHappen() {
        System.out.println("serving seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        house = house(store);
        Governance remembered = house(new MemoryStore());
        kept = house.as(Town.steward());
        memory = remembered.as(Town.steward());
        tale = new ServingTale(seed, this::now, remembered, house);
        tale.goesOn(ACTS, this::later);
        chance = tale.chance();
        assertThat(tale.accepted().values().stream().mapToInt(times -> times).sum())
                .as("seed %s", seed)
                .isGreaterThan(ACTS / 3);
        assertThat(tale.told()).as("seed %s", seed).isPositive();
        assertClean();
    }

    /** The same ids in every store. */
    private Governance house(GovernanceStore where) {
        AtomicLong numbers = new AtomicLong();
        IdSource ids = () -> new UUID(0x7000, 0x8000000000000000L | numbers.incrementAndGet());
        return on(where).ids(ids).build();
    }

    /** Each index says what the states say, and each journal tells the same. */
    @Test
    void everyStoreKeepsTheSame() {
        KeptAlike alike = new KeptAlike(seed, kept, memory, tale.someDay(), List.of(HOME, Town.STREET));
        TYPES.forEach(alike::holds);
        Chronicle told = new Chronicle(kept);
        assertThat(counts(Task.TYPE, Task.STAGE)).as("seed %s", seed).isEqualTo(told.counts(life -> life.stage()
                .code()));
        assertThat(counts(Task.TYPE, Task.SOURCE))
                .isEqualTo(told.counts(life -> life.request().source().code()));
        assertThat(counts(Task.TYPE, Task.MATTER))
                .isEqualTo(told.counts(life -> life.request().matter()));
        assertThat(kept.count(Criteria.of(Task.TYPE).where(Task.OPEN.is(true))).get())
                .isEqualTo(told.lives().stream()
                        .filter(life -> life.settledOn().isEmpty())
                        .count());
    }

    private <A extends Aggregate> Map<String, Long> counts(AggregateType<A> type, Grouping<A> by) {
        return KeptAlike.counts(kept, Criteria.of(type), by);
    }

    private static <A extends Aggregate> States<A> states(Desk desk, AggregateType<A> type) {
        return States.of(desk, type);
    }

    /** Every report of some periods and days, and what the journals say of them. */
    @Test
    void everyStoreReportsTheSame() {
        Chronicle told = new Chronicle(kept);
        reportsOnTasksAreTheSame(told);
        reportsOnWhoServesAreTheSame(told);
    }

    private void reportsOnTasksAreTheSame(Chronicle told) {
        for (int round = 0; round < ROUNDS / 10; round++) {
            Period period = somePeriod();
            ratesAreTheSame(told, period);
            loadIsTheSame(told, tale.someDay());
            PushedDown pushed = same(desk -> PushedDown.of(desk, HOME, period));
            assertThat(unpaid(pushed.total())).as("seed %s, %s", seed, period).isEqualTo(told.pushed(period));
            same(desk -> DoubleAssessment.of(desk, HOME, period, now()));
            same(desk -> ServiceRates.of(desk, HOME, period, now()));
        }
    }

    private void ratesAreTheSame(Chronicle told, Period period) {
        Rates rates = same(desk -> Rates.of(desk, HOME, period));
        assertThat(exact(rates.total())).as("seed %s, %s", seed, period).isEqualTo(told.rate(period, any -> true));
        for (MatterCode matter : TaleTasks.MATTERS) {
            Optional.ofNullable(rates.matters().get(matter)).ifPresent(rate -> assertThat(exact(rate))
                    .as("seed %s, %s, %s", seed, period, matter)
                    .isEqualTo(told.rate(period, life -> life.request().matter().equals(matter))));
        }
        for (TaskSource source : TaskSource.values()) {
            Optional.ofNullable(rates.sources().get(source)).ifPresent(rate -> assertThat(exact(rate))
                    .as("seed %s, %s, %s", seed, period, source)
                    .isEqualTo(told.rate(period, life -> life.request().source() == source)));
        }
    }

    /** Points in tenths: a sum of fractions may be a little off. */
    private static Rate exact(Rate rate) {
        return new Rate(
                rate.evaluated(),
                rate.excluded(),
                rate.contacted(),
                rate.reached(),
                rate.resolved(),
                rate.rated(),
                Math.rint(rate.points() * 10) / 10,
                rate.settled(),
                rate.reworked(),
                rate.reopened(),
                rate.misdispatched(),
                rate.passedAround());
    }

    private void loadIsTheSame(Chronicle told, LocalDate day) {
        LoadIndex index = same(desk -> LoadIndex.of(desk, HOME, day));
        assertThat(asked(index.total())).as("seed %s, %s", seed, day).isEqualTo(told.load(day, any -> true));
        index.matters().forEach((matter, load) -> assertThat(asked(load))
                .as("seed %s, %s, %s", seed, day, matter)
                .isEqualTo(told.load(day, life -> life.request().matter().equals(matter))));
        same(desk -> WorkerLoads.of(desk, HOME, day));
        same(desk -> WaitingList.of(desk, HOME, day));
    }

    private static Load asked(Load load) {
        return new Load(
                load.tasks(), load.plannedMinutes(), load.spentMinutes(), load.askedMinutes(), load.queuedMinutes(), 0);
    }

    private static PushedCount unpaid(PushedCount count) {
        return new PushedCount(
                count.pushed(),
                count.waiting(),
                count.taken(),
                count.queued(),
                count.returned(),
                count.refused(),
                count.withdrawn(),
                count.overridden(),
                count.plannedMinutes(),
                count.spentMinutes(),
                Support.NONE,
                Support.NONE,
                0);
    }

    private void reportsOnWhoServesAreTheSame(Chronicle told) {
        for (int round = 0; round < ROUNDS / 10; round++) {
            Period period = somePeriod();
            Establishment posts = same(desk -> Establishment.of(desk, HOME, period));
            assertThat(new Chronicle.Posts(posts.total().posts(), posts.total().filled()))
                    .as("seed %s, %s", seed, period)
                    .isEqualTo(told.posts(period.last()));
            ReportBurden burden = same(desk -> ReportBurden.of(desk, HOME, period));
            long answered = burden.departments().stream()
                    .mapToLong(ReportBurden.Line::answered)
                    .sum();
            assertThat(new Chronicle.Burden(burden.asked(), answered, burden.again(), burden.minutes()))
                    .as("seed %s, %s", seed, period)
                    .isEqualTo(told.burden(period));
        }
        for (WorkerId worker : tale.workers()) {
            Period period = somePeriod();
            ServiceRecord record = same(desk -> ServiceRecord.of(desk, Worker.of(HOME, worker), period));
            assertThat(record.minutes()).as("seed %s, %s", seed, period).isEqualTo(told.served(worker, period));
        }
    }

    private Period somePeriod() {
        LocalDate[] days = {tale.someDay(), tale.someDay()};
        Arrays.sort(days);
        return new Period(days[0], days[1]);
    }

    /** Whatever is asked of tasks: the steward finds all that fits, a reporter his own of it, and learns of no other. */
    @Test
    void aReporterFindsHisOwnAndNothingElse() {
        Chronicle told = new Chronicle(kept);
        assertThat(told.owned("app-1").count())
                .as("seed %s: somebody owns something", seed)
                .isPositive();
        findsInAnyOrder(told);
        seesOneByOne(told);
    }

    private void findsInAnyOrder(Chronicle told) {
        List<Found<Task>> all = states(memory, Task.TYPE).all();
        for (int round = 0; round < ROUNDS / 5; round++) {
            Criteria<Task> criteria = someCriteria(all);
            finds(kept, criteria, all);
            for (String account : ServingTale.accounts()) {
                Set<UUID> own = new LinkedHashSet<>(told.owned(account).toList());
                finds(
                        house.as(ServingTale.resident(account)),
                        criteria,
                        all.stream()
                                .filter(found -> own.contains(found.ref().id()))
                                .toList());
            }
        }
    }

    private void finds(Desk desk, Criteria<Task> criteria, List<Found<Task>> among) {
        List<Found<Task>> fitting = new States<>(among).fitting(criteria);
        List<Found<Task>> found = new ArrayList<>();
        desk.searchAll(criteria.limit(7), found::addAll);
        assertThat(found).as("seed %s, %s", seed, criteria).isEqualTo(fitting);
        assertThat(desk.count(criteria).get()).isEqualTo(fitting.size());
        assertThat(KeptAlike.counts(desk, criteria, Task.STAGE))
                .isEqualTo(new States<>(fitting).counts(Task.STAGE::values));
    }

    /** Up to two conditions on what some task says, and an order. */
    private Criteria<Task> someCriteria(List<Found<Task>> all) {
        List<Index.Value<Task, ?>> values = Task.TYPE.indexes().stream()
                .filter(index -> index instanceof Index.Value && index.kind() != ColumnKind.PERSONAL)
                .<Index.Value<Task, ?>>map(index -> (Index.Value<Task, ?>) index)
                .toList();
        Criteria<Task> criteria = Criteria.of(Task.TYPE).within(HOME);
        for (int parts = chance.upTo(3); parts > 0; parts--) {
            criteria = chance.oneIn(3) && !criteria.anyOf().isEmpty()
                    ? criteria.where(some(chance.pick(values), all))
                    : criteria.and(some(chance.pick(values), all));
        }
        Index.Value<Task, ?> by = chance.pick(values);
        return switch (chance.upTo(3)) {
            case 0 -> criteria;
            case 1 -> criteria.orderedBy(by);
            default -> criteria.orderedByLatest(by);
        };
    }

    private Condition<Task> some(Index.Value<Task, ?> index, List<Found<Task>> all) {
        List<IndexValue> said =
                all.stream().flatMap(found -> index.values(found.state())).toList();
        if (said.isEmpty() || chance.oneIn(6)) {
            return index.absent();
        }
        return chance.oneIn(2)
                ? new Condition.Among<>(index, Set.of(chance.pick(said)))
                : new Condition.Between<>(index, Optional.of(chance.pick(said)), Optional.empty());
    }

    private void seesOneByOne(Chronicle told) {
        List<Ref<Task>> all =
                states(memory, Task.TYPE).all().stream().map(Found::ref).toList();
        for (String account : ServingTale.accounts()) {
            Set<UUID> own = new LinkedHashSet<>(told.owned(account).toList());
            Predicate<Ref<Task>> owned = ref -> own.contains(ref.id());
            Desk desk = house.as(ServingTale.resident(account));
            assertThat(desk.findAll(all).keySet())
                    .as("seed %s, %s", seed, account)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(owned).toList());
            all.forEach(ref -> sees(desk, ref, owned.test(ref)));
            assertThat(refused(desk.journal(JournalRange.of(Task.TYPE, HOME), entry -> {})))
                    .isTrue();
            TYPES.forEach(type -> findsOwn(desk, account, type));
            assertThat(desk.holders(keys())).hasSize((int) states(kept, Task.TYPE).all().stream()
                    .filter(found -> owned.test(found.ref()))
                    .filter(found -> found.state().request().reference().isPresent())
                    .count());
        }
    }

    /** Of what belongs to accounts his own, of all else nothing. */
    private <A extends Aggregate> void findsOwn(Desk desk, String account, AggregateType<A> type) {
        Either<Rejection, Page<Found<A>>> found =
                desk.search(Criteria.of(type).within(HOME).limit(Criteria.MOST));
        if (!type.belongs()) {
            assertThat(refused(found)).as("seed %s, %s", seed, type).isTrue();
        } else {
            assertThat(found.get().items())
                    .as("seed %s, %s, %s", seed, account, type)
                    .isEqualTo(states(memory, type).all().stream()
                            .filter(each -> type.isOwnedBy(each.state(), account))
                            .toList());
        }
    }

    private void sees(Desk desk, Ref<Task> ref, boolean own) {
        if (own) {
            assertThat(desk.find(ref)).as("seed %s", seed).isEqualTo(memory.find(ref));
            assertThat(desk.history(ref)).isEqualTo(memory.history(ref));
        } else {
            assertThat(desk.find(ref).swap().get().names(KernelReason.NOT_FOUND))
                    .as("seed %s", seed)
                    .isTrue();
            assertThat(desk.history(ref).swap().get().names(KernelReason.NOT_FOUND))
                    .isTrue();
        }
    }

    private List<KeyRef<Task>> keys() {
        return states(memory, Task.TYPE).all().stream()
                .flatMap(found -> KeyRef.heldBy(found.ref(), found.state()))
                .toList();
    }

    private static boolean refused(Either<Rejection, ?> answer) {
        return answer.isLeft() && answer.getLeft().names(KernelReason.NOT_PERMITTED);
    }

    private <R> R same(Function<Desk, Either<Rejection, R>> question) {
        R answer = question.apply(kept).get();
        assertThat(answer).as("seed %s", seed).isEqualTo(question.apply(memory).get());
        return answer;
    }
}
