package org.gridgovernance.examples.filestore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** Passes everything on, and remembers what was written. */
final class RecordingSession implements StoreSession {
    private final StoreSession inner;
    private final List<Step> steps = new ArrayList<>();
    private boolean undone;

    RecordingSession(StoreSession inner) {
        this.inner = inner;
    }

    /** What is to be kept. */
    List<Step> steps() {
        return undone ? List.of() : List.copyOf(steps);
    }

    @Override
    public void save(Changes changes) {
        inner.save(changes);
        steps.add(new Step.Saved(changes));
    }

    @Override
    public long forget(Instant before) {
        steps.add(new Step.Forgot(before));
        return inner.forget(before);
    }

    @Override
    public void undo() {
        undone = true;
        inner.undo();
    }

    @Override
    public Gathered gather(Wanted wanted) {
        return inner.gather(wanted);
    }

    @Override
    public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
        return inner.search(criteria);
    }

    @Override
    public <A extends Aggregate> Map<IndexValue, Long> count(Criteria<A> criteria, Grouping<A> by) {
        return inner.count(criteria, by);
    }

    @Override
    public <A extends Aggregate> long count(Criteria<A> criteria) {
        return inner.count(criteria);
    }

    @Override
    public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
        return inner.journal(range);
    }

    @Override
    public <A extends Aggregate> Stream<Found<A>> states(JournalRange<A> range) {
        return inner.states(range);
    }

    @Override
    public <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area) {
        return inner.traces(type, area);
    }
}
