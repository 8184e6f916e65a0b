package org.gridgovernance.store.planted;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Trace;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;

/** A session that passes everything on; each planted fault meddles with one call of it. */
class Meddling implements StoreSession {
    final StoreSession honest;

    Meddling(StoreSession honest) {
        this.honest = honest;
    }

    @Override
    public Gathered gather(Wanted wanted) {
        return honest.gather(wanted);
    }

    @Override
    public void save(Changes changes) {
        honest.save(changes);
    }

    @Override
    public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
        return honest.search(criteria);
    }

    @Override
    public <A extends Aggregate> Map<IndexValue, Long> count(Criteria<A> criteria, Grouping<A> by) {
        return honest.count(criteria, by);
    }

    @Override
    public <A extends Aggregate> long count(Criteria<A> criteria) {
        return honest.count(criteria);
    }

    @Override
    public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
        return honest.journal(range);
    }

    @Override
    public <A extends Aggregate> Stream<Found<A>> states(JournalRange<A> range) {
        return honest.states(range);
    }

    @Override
    public <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area) {
        return honest.traces(type, area);
    }

    @Override
    public long forget(Instant before) {
        return honest.forget(before);
    }

    @Override
    public void undo() {
        honest.undo();
    }
}
