package org.gridgovernance.persistence.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;

/** One transaction. Once a write has failed, the transaction has failed, whatever its work makes of that. */
final class JdbcSession implements StoreSession {
    private final Line line;
    private final KeptTypes types;
    private final Seal seal;
    private final OpenKeys keys;
    private final Subjects subjects;
    private final Reading reading;
    private boolean undone;

    JdbcSession(Line line, KeptTypes types, Seal seal) {
        this.line = line;
        this.types = types;
        this.seal = seal;
        keys = new OpenKeys(seal);
        subjects = new Subjects(types, seal, keys);
        reading = new Reading(keys, subjects::remember);
    }

    @Override
    public Gathered gather(Wanted wanted) {
        Gathering gathering = new Gathering(types, seal, line.dialect(), reading);
        line.read(gathering.queries(wanted));
        return gathering.gathered();
    }

    @Override
    public void save(Changes changes) {
        if (changes.isEmpty() && changes.guards().isEmpty()) {
            return;
        }
        try {
            write(changes);
        } catch (RuntimeException failure) {
            throw line.failed(failure);
        }
    }

    private void write(Changes changes) {
        line.read(subjects.missing(changes.changes()));
        changes.changes().forEach(subjects::mustLive);
        line.write(new Saving(types, seal, subjects).writes(changes));
        subjects.written(changes.changes());
    }

    @Override
    public <A extends Aggregate> Page<Found<A>> search(Criteria<A> criteria) {
        List<Found<A>> found = new ArrayList<>();
        line.read(List.of(new Searching(types, seal, line.dialect(), reading).query(criteria, found::add)));
        return Searching.page(criteria, found);
    }

    @Override
    public <A extends Aggregate> Map<IndexValue, Long> count(Criteria<A> criteria, Grouping<A> by) {
        Map<IndexValue, Long> counts = new LinkedHashMap<>();
        line.read(List.of(new Counting(types, seal, line.dialect()).by(criteria, by, counts::put)));
        return counts;
    }

    @Override
    public <A extends Aggregate> long count(Criteria<A> criteria) {
        AtomicLong count = new AtomicLong();
        line.read(List.of(new Counting(types, seal, line.dialect()).all(criteria, count::set)));
        return count.get();
    }

    @Override
    public <A extends Aggregate> Stream<JournalEntry<A>> journal(JournalRange<A> range) {
        TypeTables<A> tables = types.of(range.type());
        JournalReading journal = new JournalReading(keys);
        return line.stream(JournalReading.select(range), row -> journal.entry(tables, row)).stream();
    }

    @Override
    public <A extends Aggregate> Stream<Found<A>> states(JournalRange<A> range) {
        TypeTables<A> tables = types.of(range.type());
        Sql sql = Reading.select(tables, "").add(" where ");
        JournalReading.within(sql, "s", range);
        Reading passing = passing();
        return line.stream(sql.add(" order by s.id"), row -> passing.found(tables, row)).stream();
    }

    /** A walk over everything must not fill the memory with subjects. */
    private Reading passing() {
        return new Reading(keys, (ref, subject) -> {});
    }

    @Override
    public <A extends Aggregate> Stream<Trace<A>> traces(AggregateType<A> type, AreaCode area) {
        return new Traces<>(line, types.of(type), passing(), new JournalReading(keys)).in(area);
    }

    @Override
    public long forget(Instant before) {
        return line.execute(
                new Sql().add("delete from " + SharedTables.COMMAND + " where recorded_at < ?", micros(before)));
    }

    /** Rows are cut to the microsecond; so that none just before is missed, the limit is rounded up. */
    private static Instant micros(Instant limit) {
        Instant cut = (Instant) new IndexValue(limit, false).value();
        return cut.isBefore(limit) ? cut.plus(1, ChronoUnit.MICROS) : cut;
    }

    @Override
    public void undo() {
        undone = true;
    }

    boolean isUndone() {
        return undone;
    }

    /** What a failed write threw, if its work swallowed it. */
    Optional<RuntimeException> failure() {
        return line.failure();
    }
}
