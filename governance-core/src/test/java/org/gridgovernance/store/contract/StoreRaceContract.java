package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Specimens.HERE;
import static org.gridgovernance.store.contract.Specimens.change;
import static org.gridgovernance.store.contract.Specimens.label;
import static org.gridgovernance.store.contract.Specimens.make;
import static org.gridgovernance.store.contract.Specimens.phone;
import static org.gridgovernance.store.contract.Specimens.plain;
import static org.gridgovernance.store.contract.Specimens.ref;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every store must do when several want the same at once: threads meet at a barrier, all outcomes are gathered, and
 * the winners are counted. {@code -Dgovernance.rounds} says how often, 100 unless set otherwise.
 */
public abstract class StoreRaceContract {
    private static final int THREADS = 4;
    private static final int ROUNDS = Integer.getInteger("governance.rounds", 100);

    private final Specimens chance = new Specimens(42);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private StoreFixture fixture;
    private GovernanceStore store;

    /** Opens a fresh, empty store that keeps {@link Specimen} and {@link Site}. */
    protected abstract StoreFixture open();

    @BeforeEach
    void openStore() {
        fixture = open();
        store = fixture.store();
    }

    @AfterEach
    void closeStore() {
        threads.shutdownNow();
        fixture.close();
    }

    @Test
    void ofManyChangesToOneVersionOneWins() {
        rounds(() -> {
            Ref<Specimen> ref = made();
            Versioned<Specimen> read =
                    store.inTransaction(session -> session.find(ref)).orElseThrow();
            return race(i -> session -> session.save(Changes.of(change(ref, read, plain("by " + i)))));
        });
    }

    @Test
    void ofManyBeginningsOfOneLifeOneWins() {
        rounds(() -> {
            UUID id = chance.id();
            return race(i -> session -> session.save(Changes.of(make(ref(HERE, id), plain("by " + i)))));
        });
    }

    @Test
    void ofManyWhoWantOneKeyOneGetsIt() {
        rounds(() -> {
            String wanted = "phone-" + chance.id();
            List<Ref<Specimen>> refs = IntStream.range(0, THREADS)
                    .mapToObj(i -> ref(chance.home(), chance.id()))
                    .toList();
            return race(i -> session -> session.save(Changes.of(make(refs.get(i), phone(plain("a"), wanted)))));
        });
    }

    @Test
    void ofManyWhoSendOneCommandOneIsRemembered() {
        rounds(() -> {
            CommandId id = CommandId.of(chance.id());
            List<Ref<Specimen>> refs = IntStream.range(0, THREADS)
                    .mapToObj(i -> ref(HERE, chance.id()))
                    .toList();
            return race(i -> session -> session.save(new Changes(
                    List.of(make(refs.get(i), plain("a"))),
                    Map.of(),
                    List.of(new CommandRecord(
                            new CommandKey("somebody", id), "digest", refs.get(i), 1, List.of(), Specimens.NOW)))));
        });
    }

    @Test
    void ofTwoWhoEachRelyOnTheOtherOneWins() {
        long won = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Ref<Specimen> one = made();
            Ref<Specimen> two = made();
            Versioned<Specimen> first =
                    store.inTransaction(session -> session.find(one)).orElseThrow();
            Versioned<Specimen> second =
                    store.inTransaction(session -> session.find(two)).orElseThrow();
            List<Changes> sides = List.of(
                    new Changes(List.of(change(one, first, plain("x"))), Map.of(two, 1L), List.of()),
                    new Changes(List.of(change(two, second, plain("y"))), Map.of(one, 1L), List.of()));
            long winners = winners(sides.size(), i -> session -> session.save(sides.get(i)));
            assertThat(winners).as("round %s", round).isLessThanOrEqualTo(1);
            won += winners;
        }
        assertThat(won).as("rounds in which one won, of " + ROUNDS).isGreaterThanOrEqualTo(ROUNDS / 4);
        assertClean();
    }

    /** Of those who rely on a version, each is on the page of whoever holds it and changes it, or comes too late. */
    @Test
    void whoeverHoldsMissesNobodyWhoReliedOnIt() {
        long held = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Ref<Specimen> ref = made();
            String label = "relies on " + round;
            Criteria<Specimen> relying = Criteria.of(Specimen.TYPE).where(Specimen.LABEL.is(label));
            AtomicLong seen = new AtomicLong();
            winners(THREADS, i -> i == 0 ? ending(ref, relying, seen) : relying(ref, label));
            boolean ended = store.inTransaction(session -> session.find(ref))
                            .orElseThrow()
                            .version()
                    == 2;
            long there = store.inTransaction(session -> session.count(relying));
            assertThat(ended ? seen.get() : there).as("round %s", round).isEqualTo(there);
            held += ended ? 1 : 0;
        }
        assertThat(held).as("rounds in which it ended, of " + ROUNDS).isGreaterThanOrEqualTo(ROUNDS / 2);
        assertClean();
    }

    private Attempt ending(Ref<Specimen> ref, Criteria<Specimen> relying, AtomicLong seen) {
        return session -> {
            Gathered read = session.gather(new Wanted().held(ref).page(relying));
            seen.set(Objects.requireNonNull(read.pages().get(relying)).items().size());
            session.save(Changes.of(change(ref, session.find(ref).orElseThrow(), plain("ended"))));
        };
    }

    private Attempt relying(Ref<Specimen> ref, String label) {
        Change<Specimen> change = make(ref(HERE, chance.id()), label(plain("a"), label));
        return session -> session.save(new Changes(List.of(change), Map.of(ref, 1L), List.of()));
    }

    @Test
    void manyIncrementsTriedUntilTheyWinAreAllCounted() throws Exception {
        Ref<Specimen> ref = made();
        List<Future<Integer>> runs = IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(() -> IntStream.range(0, ROUNDS / 4)
                        .map(n -> tryUntilWon(ref))
                        .sum()))
                .toList();
        for (Future<Integer> run : runs) {
            assertThat(run.get()).isGreaterThanOrEqualTo(0);
        }
        assertThat(store.inTransaction(session -> session.find(ref))
                        .orElseThrow()
                        .version())
                .isEqualTo(1 + (long) THREADS * (ROUNDS / 4));
        assertClean();
    }

    private int tryUntilWon(Ref<Specimen> ref) {
        for (int lost = 0; ; lost++) {
            try {
                return store.inTransaction(session -> {
                    Versioned<Specimen> read = session.find(ref).orElseThrow();
                    session.save(Changes.of(change(ref, read, plain("v" + read.version()))));
                    return 0;
                });
            } catch (StaleVersionException stale) {
                assertThat(lost).isLessThan(10_000);
            }
        }
    }

    private interface Attempt {
        void in(StoreSession session);
    }

    private Ref<Specimen> made() {
        Ref<Specimen> ref = ref(HERE, chance.id());
        store.inTransaction(session -> {
            session.save(Changes.of(make(ref, plain("a"))));
            return 1;
        });
        return ref;
    }

    private void rounds(Callable<Long> race) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                assertThat(race.call()).as("winners of round %s", round).isEqualTo(1);
            } catch (Exception unexpected) {
                throw new AssertionError("round " + round, unexpected);
            }
        }
        assertClean();
    }

    private long race(IntFunction<Attempt> attempts) {
        return winners(THREADS, attempts);
    }

    /** All start at once; a lost race is an outcome, anything else thrown is a failure. */
    private long winners(int racers, IntFunction<Attempt> attempts) {
        CyclicBarrier barrier = new CyclicBarrier(racers);
        List<Future<Boolean>> outcomes = IntStream.range(0, racers)
                .mapToObj(i -> threads.submit(() -> wins(barrier, attempts.apply(i))))
                .toList();
        return outcomes.stream().filter(StoreRaceContract::outcome).count();
    }

    private boolean wins(CyclicBarrier barrier, Attempt attempt) throws InterruptedException, BrokenBarrierException {
        barrier.await();
        try {
            store.inTransaction(session -> {
                attempt.in(session);
                return 1;
            });
            return true;
        } catch (StaleVersionException | KeyTakenException lost) {
            return false;
        }
    }

    private static boolean outcome(Future<Boolean> outcome) {
        try {
            return outcome.get();
        } catch (Exception failed) {
            throw new AssertionError("neither won nor lost", failed);
        }
    }

    private void assertClean() {
        assertThat(StoreAudit.of(store, List.of(Specimen.TYPE, Site.TYPE), AreaCode.NATION)
                        .differences())
                .isEmpty();
    }
}
