package org.gridgovernance.store.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;

/** Answers plain criteria over states in a list, knowing nothing of any store. */
final class States<A extends Aggregate> {
    private final List<Found<A>> all;

    States(List<Found<A>> all) {
        this.all = all;
    }

    /** All of a type that this desk shows. */
    static <A extends Aggregate> States<A> of(Desk desk, AggregateType<A> type) {
        return new States<>(
                desk.search(Criteria.of(type).limit(Criteria.MOST)).get().items());
    }

    /** Those of them. */
    States<A> where(Predicate<? super A> holds) {
        return new States<>(
                all.stream().filter(found -> holds.test(found.state())).toList());
    }

    List<Found<A>> all() {
        return all;
    }

    /** How many say what. */
    Map<String, Long> counts(Function<A, Stream<IndexValue>> reads) {
        Map<String, Long> counts = new TreeMap<>();
        all.forEach(found ->
                reads.apply(found.state()).distinct().forEach(value -> counts.merge(text(value), 1L, Long::sum)));
        return counts;
    }

    static String text(IndexValue value) {
        return String.valueOf(value.value());
    }

    /** All that fit, in order. */
    List<Found<A>> fitting(Criteria<A> criteria) {
        List<Found<A>> fitting = new ArrayList<>();
        for (Found<A> found : all) {
            if (criteria.anyOf().isEmpty()
                    || criteria.anyOf().stream().anyMatch(each -> each.stream().allMatch(one -> holds(found, one)))) {
                fitting.add(found);
            }
        }
        Comparator<Found<A>> byId = Comparator.comparing(found -> id(found).toString());
        fitting.sort(criteria.order().map(by -> ordered(by).thenComparing(byId)).orElse(byId));
        return fitting;
    }

    private static UUID id(Found<?> found) {
        return found.ref().id();
    }

    private static <A extends Aggregate> Comparator<Found<A>> ordered(Criteria.Order<A> by) {
        return (a, b) -> compare(by.index().of(a.state()), by.index().of(b.state()), by.descending());
    }

    private static <A extends Aggregate> boolean holds(Found<A> found, Condition<A> condition) {
        if (condition instanceof Condition.Among<A> among) {
            return said(found, among.index()).filter(among.values()::contains).isPresent();
        }
        if (condition instanceof Condition.Absent<A> absent) {
            return said(found, absent.index()).isEmpty();
        }
        Condition.Between<A> between = (Condition.Between<A>) condition;
        Optional<IndexValue> value = said(found, between.index());
        return value.isPresent()
                && (between.from().isEmpty() || compare(value, between.from(), false) >= 0)
                && (between.before().isEmpty() || compare(value, between.before(), false) < 0);
    }

    private static <A extends Aggregate> Optional<IndexValue> said(Found<A> found, Index.Value<A, ?> index) {
        return index.of(found.state());
    }

    @SuppressWarnings("unchecked")
    private static int compare(Optional<IndexValue> a, Optional<IndexValue> b, boolean descending) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        int order = a.get().value() instanceof UUID id
                ? id.toString().compareTo(b.get().value().toString())
                : ((Comparable<Object>) a.get().value()).compareTo(b.get().value());
        return descending ? -order : order;
    }
}
