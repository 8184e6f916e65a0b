package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.RegisterTale.HOME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.Coverage;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.Population;
import org.gridgovernance.insight.PopulationChange;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

/**
 * Reports over a random history: each store answers as memory does, and as a count day by day. The seed is printed; {@code
 * -Dgovernance.seed} replays it.
 */
public abstract class InsightContract extends HouseContract {
    private final long seed = Long.getLong("governance.seed", System.nanoTime());

    @Test
    void everyStoreReportsTheSame() {
        System.out.println("insight seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        Desk kept = desk(store);
        Desk memory = desk(new MemoryStore());
        RegisterTale tale = new RegisterTale(seed, this::now, kept, memory);
        tale.goesOn(200, this::later);
        assertThat(tale.accepted().values().stream().mapToInt(times -> times).sum()).isGreaterThan(100);
        DayByDay naive = new DayByDay(kept);
        for (int round = 0; round < ROUNDS; round++) {
            Locality where = round % 4 == 3
                    ? Locality.community(HOME)
                    : Locality.grid(HOME, tale.grids().get(round % tale.grids().size()));
            List<LocalDate> days =
                    Stream.of(tale.someDay(), tale.someDay()).sorted().toList();
            List<Instant> known = round % 3 == 0
                    ? Collections.nCopies(2, tale.someInstant())
                    : Stream.of(tale.someInstant(), tale.someInstant()).sorted().toList();
            AsOf from = AsOf.of(days.get(0), known.get(0));
            AsOf to = AsOf.of(days.get(1), known.get(1));
            populationIsTheSame(kept, memory, naive, where, from);
            changeIsTheSame(kept, memory, naive, where, from, to);
        }
        assertClean();
    }

    private void populationIsTheSame(Desk kept, Desk memory, DayByDay naive, Locality where, AsOf asOf) {
        Population population = Population.of(kept, where, asOf).get();
        assertThat(population)
                .as("seed %s", seed)
                .isEqualTo(Population.of(memory, where, asOf).get());
        assertThat(Coverage.of(kept, HOME, asOf).get())
                .as("seed %s", seed)
                .isEqualTo(Coverage.of(memory, HOME, asOf).get());
        List<Resident> people = naive.people(where, asOf);
        assertThat(population.people()).as("seed %s", seed).isEqualTo(people.size());
        where.grid().ifPresent(grid -> assertThat(kept.count(Criteria.of(Resident.TYPE)
                                .within(HOME)
                                .where(Resident.LIVES_IN_GRID.asOf(grid, asOf.day(), asOf.known())))
                        .get())
                .as("seed %s: found by criteria, facts of another community too", seed)
                .isGreaterThanOrEqualTo(people.size()));
    }

    private void changeIsTheSame(Desk kept, Desk memory, DayByDay naive, Locality where, AsOf from, AsOf to) {
        PopulationChange change =
                PopulationChange.between(kept, where, from, to).get();
        assertThat(change)
                .as("seed %s", seed)
                .isEqualTo(PopulationChange.between(memory, where, from, to).get());
        assertThat(change.opening())
                .as("seed %s", seed)
                .isEqualTo(naive.people(where, from).size());
        assertThat(change.closing())
                .as("seed %s", seed)
                .isEqualTo(naive.people(where, to).size());
        assertThat(change.movements()).as("seed %s", seed).isEqualTo(naive.movements(where, from, to));
    }

    /** The same ids in every store. */
    private Desk desk(GovernanceStore where) {
        AtomicLong numbers = new AtomicLong();
        IdSource ids = () -> new UUID(0x7000, 0x8000000000000000L | numbers.incrementAndGet());
        return on(where).ids(ids).build().as(Town.steward());
    }
}
