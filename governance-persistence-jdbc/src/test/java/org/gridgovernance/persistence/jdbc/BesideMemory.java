package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Trace;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;

/** A store with a memory store beside it: everything is done to both, and both must answer the same. For one thread. */
record BesideMemory(StoreFixture fixture, MemoryStore memory) implements StoreFixture, GovernanceStore {

    static BesideMemory in(Database database) {
        return new BesideMemory(JdbcFixture.in(database), new MemoryStore());
    }

    @Override
    public GovernanceStore store() {
        return this;
    }

    @Override
    public Optional<GovernanceStore> again() {
        return fixture.again();
    }

    @Override
    public void close() {
        fixture.close();
    }

    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        return fixture.store()
                .inTransaction(session -> memory.inTransaction(beside -> work.apply(new Both(session, beside))));
    }

    /** Digests differ, so traces are those of the store alone. */
    @Override
    public <T> T inSnapshot(Function<? super StoreSession, ? extends T> work) {
        return fixture.store().inSnapshot(work);
    }

    @Override
    public Seal seal() {
        return fixture.store().seal();
    }

    private record Both(StoreSession session, StoreSession beside) implements StoreSession {

        private <T> T same(Function<StoreSession, T> question) {
            T answer = question.apply(session);
            assertThat(answer).isEqualTo(question.apply(beside));
            return answer;
        }

        @Override
        public void save(Changes changes) {
            Optional<RuntimeException> failure = failure(session, changes);
            assertThat(failure.map(Both::told))
                    .isEqualTo(failure(beside, changes).map(Both::told));
            failure.ifPresent(thrown -> {
                throw thrown;
            });
        }

        /** Of several that are stale any may be named. */
        private static String told(RuntimeException failure) {
            return failure instanceof KeyTakenException
                    ? failure.toString()
                    : failure.getClass().getName();
        }

        private static Optional<RuntimeException> failure(StoreSession session, Changes changes) {
            try {
                session.save(changes);
                return Optional.empty();
            } catch (RuntimeException thrown) {
                return Optional.of(thrown);
            }
        }

        @Override
        public Gathered gather(Wanted wanted) {
            return same(one -> one.gather(wanted));
        }

        @Override
        public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
            return same(one -> one.search(criteria));
        }

        @Override
        public <A extends Aggregate> Map<IndexValue, Long> count(Criteria<A> criteria, Grouping<A> by) {
            return same(one -> one.count(criteria, by));
        }

        @Override
        public <A extends Aggregate> long count(Criteria<A> criteria) {
            return same(one -> one.count(criteria));
        }

        @Override
        public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
            return same(one -> all(one.journal(range))).stream();
        }

        @Override
        public <A extends Aggregate> Stream<Found<A>> states(JournalRange<A> range) {
            return same(one -> all(one.states(range))).stream();
        }

        private static <T> List<T> all(Stream<T> stream) {
            try (stream) {
                return stream.toList();
            }
        }

        @Override
        public <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area) {
            return session.traces(type, area);
        }

        @Override
        public long forget(Instant before) {
            return same(one -> one.forget(before));
        }

        @Override
        public void undo() {
            session.undo();
            beside.undo();
        }
    }
}
