package org.gridgovernance.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;

/**
 * One transaction of a store. Reads see what was saved in it. For one thread.
 *
 * <p>Implement: yes, by an adapter.
 */
public interface StoreSession {
    /** Reads all that is wanted, in one round trip where the store can; what is {@link Wanted#held} comes first. */
    Gathered gather(Wanted wanted);

    /**
     * Writes all of it, in one round trip where the store can.
     *
     * @throws StaleVersionException if a changed or guarded aggregate no longer has the expected version
     * @throws KeyTakenException if somebody else holds a unique key or a command id was just remembered
     * @throws ErasedSubjectException if a changed aggregate's personal values were erased
     */
    void save(Changes changes);

    /** A page of answers. */
    <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria);

    /**
     * How many answers there are for each value of a grouping; limit, order and cursor play no part.
     *
     * @throws IllegalArgumentException if the values are personal, see {@link Grouping#mustBeOpen()}
     */
    <A extends Aggregate> Map<IndexValue, Long> count(Criteria<A> criteria, Grouping<A> by);

    /** How many answers there are; limit, order and cursor play no part. */
    <A extends Aggregate> long count(Criteria<A> criteria);

    /** A part of the journal; close the stream. Erased values read as erased. */
    <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range);

    /** Every stored state of a range, whenever written, in the order of the journal; close the stream. */
    <A extends Aggregate> Stream<Found<A>> states(JournalRange<A> range);

    /**
     * All that is held of the aggregates of a type in an area, in the order of {@link Trace#BY_ID}, lines of a journal by
     * version; close the stream. What cannot be read comes as a trace that says so. Values under which an aggregate is
     * found that has no state belong to every area.
     */
    <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area);

    /** Forgets commands answered before that instant; how many. */
    long forget(Instant before);

    /** Nothing of this transaction will be kept, whatever is still done in it. */
    void undo();

    /** The state of one aggregate. */
    @SuppressWarnings("unchecked")
    default <A extends Aggregate> Optional<Versioned<A>> find(Ref<A> ref) {
        return Optional.ofNullable(
                (Versioned<A>) gather(new Wanted().ref(ref)).states().get(ref));
    }
}
