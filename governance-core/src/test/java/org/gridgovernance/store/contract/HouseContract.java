package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A house over the store under test, opened anew for each test: what the contracts of the house share. {@code
 * -Dgovernance.rounds} says how often races are run, 100 unless set otherwise.
 */
abstract class HouseContract {
    static final int THREADS = 8;
    static final int ROUNDS = Integer.getInteger("governance.rounds", 100);

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    StoreFixture fixture;
    GovernanceStore store;
    Governance governance;
    Desk desk;

    /** Opens a fresh, empty store that keeps {@link Governance#standardTypes()}. */
    protected abstract StoreFixture open();

    @BeforeEach
    void openHouse() {
        fixture = open();
        store = fixture.store();
        governance = on(store).build();
        desk = governance.as(Town.steward());
    }

    @AfterEach
    void closeHouse() {
        threads.shutdownNow();
        fixture.close();
    }

    Governance.Builder on(GovernanceStore where) {
        return Governance.builder().store(where).clock(clock::get);
    }

    Instant now() {
        return clock.get();
    }

    void later(Duration time) {
        clock.updateAndGet(now -> now.plus(time));
    }

    long count(Criteria<?> criteria) {
        return store.inTransaction(session -> session.count(criteria));
    }

    void assertClean() {
        assertThat(governance.verify(AreaCode.NATION).differences()).isEmpty();
    }

    <T> List<T> atOnce(IntFunction<Callable<T>> work) {
        return atOnce(THREADS, work);
    }

    /** So many do it at the same moment; what each was answered, in their order. */
    <T> List<T> atOnce(int many, IntFunction<Callable<T>> work) {
        CyclicBarrier barrier = new CyclicBarrier(many);
        List<Future<T>> running = IntStream.range(0, many)
                .mapToObj(i -> work.apply(i))
                .map(each -> threads.submit(() -> {
                    barrier.await();
                    return each.call();
                }))
                .toList();
        return running.stream().map(HouseContract::outcome).toList();
    }

    /** Does it in another thread; waits for it a moment, since some stores let in one at a time. */
    Future<?> aside(Runnable work) {
        Future<?> running = threads.submit(work);
        try {
            running.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException oneAtATime) {
            return running;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        return running;
    }

    static <T> T outcome(Future<T> running) {
        try {
            return running.get();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
