package org.gridgovernance.store.contract;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;

/**
 * A store in trouble: before or after each of the next transactions is kept, something is thrown. Counts how often it
 * was asked.
 */
public final class Troubled implements GovernanceStore {
    private final GovernanceStore sound;
    private final boolean hosted;
    private final AtomicInteger spared = new AtomicInteger();
    private final AtomicInteger before = new AtomicInteger();
    private final AtomicInteger after = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private Supplier<RuntimeException> trouble = () -> new IllegalStateException("trouble");
    private Runnable rival = () -> {};

    /** A store that is sound so far. */
    public Troubled(GovernanceStore sound) {
        this(sound, false);
    }

    private Troubled(GovernanceStore sound, boolean hosted) {
        this.sound = sound;
        this.hosted = hosted;
    }

    /** A store that says it takes part in a host's transaction. */
    public static Troubled hosted(GovernanceStore sound) {
        return new Troubled(sound, true);
    }

    /** The next so many transactions are left in peace, and only then the trouble begins. */
    public Troubled sparing(int times) {
        spared.set(times);
        return this;
    }

    /** The next so many transactions are undone at their end, and this is thrown. */
    public Troubled losing(int times, Supplier<RuntimeException> thrown) {
        trouble = thrown;
        before.set(times);
        return this;
    }

    /** After each transaction that is undone, the winner of the race does this. */
    public Troubled to(Runnable winner) {
        rival = winner;
        return this;
    }

    /** The next so many transactions are kept, and then this is thrown: the answer is lost. */
    public Troubled losingTheAnswer(int times, Supplier<RuntimeException> thrown) {
        trouble = thrown;
        after.set(times);
        return this;
    }

    /** How many transactions were begun since last asked. */
    public int asked() {
        return asked.getAndSet(0);
    }

    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        asked.incrementAndGet();
        T result = !takes(spared) && takes(before) ? lost(work) : sound.inTransaction(work);
        if (takes(after)) {
            throw trouble.get();
        }
        return result;
    }

    private <T> T lost(Function<? super StoreSession, ? extends T> work) {
        try {
            return sound.inTransaction(work.andThen(done -> {
                throw trouble.get();
            }));
        } finally {
            rival.run();
        }
    }

    @Override
    public <T> T inSnapshot(Function<? super StoreSession, ? extends T> work) {
        return sound.inSnapshot(work);
    }

    @Override
    public boolean keeps(AggregateType<?> type) {
        return sound.keeps(type);
    }

    @Override
    public Seal seal() {
        return sound.seal();
    }

    @Override
    public boolean isHosted() {
        return hosted;
    }

    @Override
    public void afterCommit(Runnable work) {
        sound.afterCommit(work);
    }

    private static boolean takes(AtomicInteger left) {
        return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
}
