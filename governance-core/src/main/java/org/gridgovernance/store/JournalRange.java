package org.gridgovernance.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;

/**
 * Which part of the journal: one type, within an area, perhaps one aggregate, up to a version, perhaps of a period. Ordered
 * by aggregate and version. Immutable.
 *
 * @param type the type
 * @param area the area, with all below it
 * @param id one aggregate; empty for all
 * @param upTo the last version, included
 * @param recordedFrom the first instant at which it was written, included; empty for the beginning
 * @param recordedBefore the instant before which it was written; empty for now
 * @param <A> the aggregate
 */
public record JournalRange<A extends Aggregate>(
        AggregateType<A> type,
        AreaCode area,
        Optional<UUID> id,
        long upTo,
        Optional<Instant> recordedFrom,
        Optional<Instant> recordedBefore) {

    /** Rounds the instants up to the microsecond, to which all is written. */
    public JournalRange {
        recordedFrom = recordedFrom.map(JournalRange::micros);
        recordedBefore = recordedBefore.map(JournalRange::micros);
    }

    /** The whole life of one aggregate. */
    public static <A extends Aggregate> JournalRange<A> of(Ref<A> ref) {
        return new JournalRange<>(
                ref.type(), ref.home(), Optional.of(ref.id()), Long.MAX_VALUE, Optional.empty(), Optional.empty());
    }

    /** All lives of a type in an area. */
    public static <A extends Aggregate> JournalRange<A> of(AggregateType<A> type, AreaCode area) {
        return new JournalRange<>(type, area, Optional.empty(), Long.MAX_VALUE, Optional.empty(), Optional.empty());
    }

    /** Up to that version. */
    public JournalRange<A> upTo(long version) {
        return new JournalRange<>(type, area, id, version, recordedFrom, recordedBefore);
    }

    /** Only what was written from that instant on and before the other. */
    public JournalRange<A> recorded(Instant from, Instant before) {
        return new JournalRange<>(type, area, id, upTo, Optional.of(from), Optional.of(before));
    }

    /** Whether what was written then is part of it. */
    public boolean covers(Instant recordedAt) {
        return recordedFrom.map(from -> !recordedAt.isBefore(from)).orElse(true)
                && recordedBefore.map(recordedAt::isBefore).orElse(true);
    }

    private static Instant micros(Instant limit) {
        Instant cut = (Instant) new IndexValue(limit, false).value();
        return cut.isBefore(limit) ? cut.plus(1, ChronoUnit.MICROS) : cut;
    }
}
