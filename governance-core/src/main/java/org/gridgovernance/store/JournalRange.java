package org.gridgovernance.store;

import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;

/**
 * Which part of the journal: one type, within an area, perhaps one aggregate, up to a version. Ordered by aggregate and
 * version. Immutable.
 *
 * @param type the type
 * @param area the area, with all below it
 * @param id one aggregate; empty for all
 * @param upTo the last version, included
 * @param <A> the aggregate
 */
public record JournalRange<A extends Aggregate>(AggregateType<A> type, AreaCode area, Optional<UUID> id, long upTo) {

    /** The whole life of one aggregate. */
    public static <A extends Aggregate> JournalRange<A> of(Ref<A> ref) {
        return new JournalRange<>(ref.type(), ref.home(), Optional.of(ref.id()), Long.MAX_VALUE);
    }

    /** All lives of a type in an area. */
    public static <A extends Aggregate> JournalRange<A> of(AggregateType<A> type, AreaCode area) {
        return new JournalRange<>(type, area, Optional.empty(), Long.MAX_VALUE);
    }

    /** Up to that version. */
    public JournalRange<A> upTo(long version) {
        return new JournalRange<>(type, area, id, version);
    }
}
