package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.RegisterTale.HOME;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.CareLists;
import org.gridgovernance.insight.Coverage;
import org.gridgovernance.insight.GridUses;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.Population;
import org.gridgovernance.insight.PopulationChange;
import org.gridgovernance.insight.Staleness;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.Duplicates;
import org.gridgovernance.resident.duplicate.SuspectedDuplicate;
import org.gridgovernance.resident.duplicate.SuspectedPair;
import org.gridgovernance.resident.visit.VisitPlan;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Questions over a random history: each store answers as memory does, and as a count day by day. The seed is printed; {@code
 * -Dgovernance.seed} replays it.
 */
public abstract class InsightContract extends HouseContract {
    private static final int ACTS = 120;

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private Desk kept;
    private Desk memory;
    private RegisterTale tale;

    @BeforeEach
    void letThingsHappen() {
        System.out.println("insight seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        kept = desk(store);
        memory = desk(new MemoryStore());
        tale = new RegisterTale(seed, this::now, kept, memory);
        tale.goesOn(ACTS, this::later);
        assertThat(tale.accepted().values().stream().mapToInt(times -> times).sum())
                .isGreaterThan(ACTS / 3);
        assertClean();
    }

    @Test
    void everyStoreReportsTheSame() {
        DayByDay naive = new DayByDay(kept);
        for (int round = 0; round < ROUNDS / 4; round++) {
            Locality where = round % 4 == 3 ? Locality.community(HOME) : Locality.grid(HOME, someGrid(round));
            List<LocalDate> days =
                    Stream.of(tale.someDay(), tale.someDay()).sorted().toList();
            List<Instant> known = round % 3 == 0
                    ? Collections.nCopies(2, tale.someInstant())
                    : Stream.of(tale.someInstant(), tale.someInstant()).sorted().toList();
            AsOf from = AsOf.of(days.get(0), known.get(0));
            AsOf to = AsOf.of(days.get(1), known.get(1));
            populationIsTheSame(naive, where, from);
            changeIsTheSame(naive, where, from, to);
        }
    }

    private void populationIsTheSame(DayByDay naive, Locality where, AsOf asOf) {
        Population population = same(desk -> Population.of(desk, where, asOf));
        Staleness staleness = same(desk -> Staleness.of(desk, where, asOf, Posture.NORMAL));
        CareLists care = same(desk -> CareLists.of(desk, where, asOf));
        same(desk -> Coverage.of(desk, HOME, asOf));
        List<Resident> people = naive.people(where, asOf);
        assertThat(population.people()).as("seed %s", seed).isEqualTo(people.size());
        assertThat(staleness.people()).as("seed %s", seed).isEqualTo(people.size());
        assertThat(care.lists().stream()
                        .collect(Collectors.toMap(list -> list.tag().code(), list ->
                                (long) list.people().size())))
                .as("seed %s", seed)
                .isEqualTo(population.byCareTag());
        where.grid().ifPresent(grid -> assertThat(kept.count(Criteria.of(Resident.TYPE)
                                .within(HOME)
                                .where(Resident.LIVES_IN_GRID.asOf(grid, asOf.day(), asOf.known())))
                        .get())
                .as("seed %s: found by criteria, facts of another community too", seed)
                .isGreaterThanOrEqualTo(people.size()));
    }

    private void changeIsTheSame(DayByDay naive, Locality where, AsOf from, AsOf to) {
        PopulationChange change = same(desk -> PopulationChange.between(desk, where, from, to));
        assertThat(change.opening())
                .as("seed %s", seed)
                .isEqualTo(naive.people(where, from).size());
        assertThat(change.closing())
                .as("seed %s", seed)
                .isEqualTo(naive.people(where, to).size());
        assertThat(change.movements()).as("seed %s", seed).isEqualTo(naive.movements(where, from, to));
    }

    /** Of what was written in a period nothing is lost, and nothing counted twice. */
    @Test
    void everyStoreCountsTheUseOfGridsTheSame() {
        for (int round = 0; round < ROUNDS / 10; round++) {
            List<LocalDate> days =
                    Stream.of(tale.someDay(), tale.someDay()).sorted().toList();
            Period period = new Period(days.get(0), days.get(1));
            GridUses uses = same(desk -> GridUses.of(desk, HOME, period));
            assertThat(uses.elsewhere()
                            + uses.grids().stream()
                                    .mapToLong(use -> use.verified() + use.updates())
                                    .sum())
                    .as("seed %s", seed)
                    .isEqualTo(DayByDay.told(kept, period));
        }
    }

    @Test
    void everyStorePlansTheSameVisits() {
        DayByDay naive = new DayByDay(kept);
        for (int round = 0; round < ROUNDS / 10; round++) {
            Ref<Grid> grid = Ref.to(Grid.TYPE, HOME, someGrid(round));
            LocalDate day = tale.someDay();
            Posture posture = Posture.values()[round % Posture.values().length];
            Either<Rejection, VisitPlan> plan = same(desk -> Either.right(VisitPlan.of(desk, grid, day, posture, 100)));
            plan.peekLeft(no -> assertThat(no.names(GridReason.GRID_RETIRED))
                    .as("seed %s", seed)
                    .isTrue());
            assertThat(plan.toJavaStream()
                            .flatMap(visits -> visits.visits().stream())
                            .flatMap(visit -> visit.people().stream())
                            .map(person -> person.resident().id()))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(naive.toSee(new GridId(grid.id()), day, posture));
        }
    }

    /** A sweep finds what is found when each is asked for. */
    @Test
    void everyStoreFindsTheSameDuplicates() {
        LocalDate day = tale.someDay();
        List<SuspectedPair> pairs = same(desk -> swept(desk, day));
        for (ResidentId person : tale.people().stream().limit(20).toList()) {
            Ref<Resident> ref = Ref.to(Resident.TYPE, HOME, person);
            List<SuspectedDuplicate> alike = same(desk -> Duplicates.of(desk, ref, day));
            Resident entry = kept.find(ref).get().state();
            boolean standing = entry.mergedInto().isEmpty()
                    && entry.leftBy().isEmpty()
                    && !entry.particulars().name().isErased();
            assertThat(pairs.stream()
                            .filter(pair ->
                                    pair.one().equals(ref) || pair.other().equals(ref))
                            .map(pair -> new SuspectedDuplicate(
                                    pair.one().equals(ref) ? pair.other() : pair.one(), pair.likeness())))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(standing ? alike : List.of());
        }
    }

    private static Either<Rejection, List<SuspectedPair>> swept(Desk desk, LocalDate day) {
        List<SuspectedPair> pairs = new ArrayList<>();
        return Duplicates.sweep(desk, HOME, day, pairs::add).map(count -> pairs);
    }

    private GridId someGrid(int round) {
        return tale.grids().get(round % tale.grids().size());
    }

    private <R> R same(Function<Desk, Either<Rejection, R>> question) {
        R answer = question.apply(kept).get();
        assertThat(answer).as("seed %s", seed).isEqualTo(question.apply(memory).get());
        return answer;
    }

    /** The same ids in every store. */
    private Desk desk(GovernanceStore where) {
        AtomicLong numbers = new AtomicLong();
        IdSource ids = () -> new UUID(0x7000, 0x8000000000000000L | numbers.incrementAndGet());
        return on(where).ids(ids).build().as(Town.steward());
    }
}
