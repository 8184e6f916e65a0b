package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.When;

/**
 * Compares what one store keeps of a type with what memory keeps, and with a plain count of the states.
 *
 * @param seed of what happened, to tell of a difference
 * @param kept sees all that the store keeps
 * @param memory sees all that memory keeps
 * @param day on which timelines are read
 * @param homes whose journals are compared
 */
record KeptAlike(long seed, Desk kept, Desk memory, LocalDate day, List<AreaCode> homes) {
    /** States, counts by every index, and journals are the same. */
    <A extends Aggregate> void holds(AggregateType<A> type) {
        States<A> states = States.of(memory, type);
        assertThat(States.of(kept, type).all()).as("seed %s, %s", seed, type).isEqualTo(states.all());
        for (Index<A, ?> index : type.indexes()) {
            if (index.kind() != ColumnKind.PERSONAL) {
                grouping(index).forEach((by, reads) -> assertThat(counts(kept, Criteria.of(type), by))
                        .as("seed %s, %s.%s", seed, type, index.name())
                        .isEqualTo(states.counts(reads)));
            }
        }
        homes.forEach(home -> assertThat(journal(kept, type, home))
                .as("seed %s, journal of %s", seed, type)
                .isEqualTo(journal(memory, type, home)));
    }

    private <A extends Aggregate> Map<Grouping<A>, Function<A, Stream<IndexValue>>> grouping(Index<A, ?> index) {
        if (index instanceof Index.Value<A, ?> value) {
            return Map.of(value, value::values);
        }
        if (index instanceof Index.Many<A, ?> many) {
            return Map.of(many, many::values);
        }
        Index.Intervals<A, ?> intervals = (Index.Intervals<A, ?>) index;
        return Map.of(new Grouping.On<>(intervals, When.on(day)), state -> intervals.of(state).stream()
                .filter(entry -> entry.stands() && entry.holdsOn(day))
                .map(entry -> entry.value()));
    }

    /** What a desk counts, in words. */
    static <A extends Aggregate> Map<String, Long> counts(Desk desk, Criteria<A> criteria, Grouping<A> by) {
        Map<String, Long> counts = new TreeMap<>();
        desk.count(criteria, by).get().forEach((value, many) -> counts.put(States.text(value), many));
        return counts;
    }

    /** In each order forward or backward, a few at a time: the same as the states in that order. */
    static <A extends Aggregate> void findsExactly(Desk desk, AggregateType<A> type, States<A> expected, String who) {
        Criteria<A> all = Criteria.of(type);
        assertThat(desk.count(all).get())
                .as("count of %s for %s", type, who)
                .isEqualTo(expected.all().size());
        pagesExactly(desk, all, expected, who);
        for (Index<A, ?> index : type.indexes()) {
            if (index.kind() != ColumnKind.PERSONAL && index instanceof Index.Value<A, ?> value) {
                pagesExactly(desk, all.orderedBy(value), expected, who);
                pagesExactly(desk, all.orderedByLatest(value), expected, who);
                countsExactly(desk, all, value, value::values, expected, who);
            }
            if (index.kind() != ColumnKind.PERSONAL && index instanceof Index.Many<A, ?> many) {
                countsExactly(desk, all, many, many::values, expected, who);
            }
        }
    }

    private static <A extends Aggregate> void pagesExactly(
            Desk desk, Criteria<A> criteria, States<A> expected, String who) {
        List<Object> found = new ArrayList<>();
        desk.searchAll(criteria.limit(9), found::addAll);
        assertThat(found).as("%s for %s", criteria, who).isEqualTo(expected.fitting(criteria));
    }

    private static <A extends Aggregate> void countsExactly(
            Desk desk,
            Criteria<A> criteria,
            Grouping<A> by,
            Function<A, Stream<IndexValue>> reads,
            States<A> expected,
            String who) {
        assertThat(counts(desk, criteria, by))
                .as("%s by %s for %s", criteria.type(), by, who)
                .isEqualTo(expected.counts(reads));
    }

    private static <A extends Aggregate> List<Object> journal(Desk desk, AggregateType<A> type, AreaCode home) {
        List<Object> told = new ArrayList<>();
        desk.journal(JournalRange.of(type, home), told::add);
        return told;
    }
}
