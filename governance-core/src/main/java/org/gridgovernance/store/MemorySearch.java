package org.gridgovernance.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;
import org.jspecify.annotations.Nullable;

/** Answers criteria by looking at every state: what the other stores are compared with. */
final class MemorySearch {
    private final BiFunction<AggregateType<?>, UUID, @Nullable Found<?>> lookup;

    MemorySearch(BiFunction<AggregateType<?>, UUID, @Nullable Found<?>> lookup) {
        this.lookup = lookup;
    }

    <A extends Aggregate> Page<Found<A>> page(Collection<Found<A>> all, Criteria<A> criteria) {
        boolean descending = criteria.order().map(Criteria.Order::descending).orElse(false);
        List<Found<A>> found = matching(all, criteria)
                .filter(one -> criteria.after()
                        .map(after -> PlainOrder.compare(after, cursor(criteria, one), descending) < 0)
                        .orElse(true))
                .sorted((a, b) -> PlainOrder.compare(cursor(criteria, a), cursor(criteria, b), descending))
                .limit(criteria.limit() + 1L)
                .toList();
        boolean more = found.size() > criteria.limit();
        List<Found<A>> items = more ? found.subList(0, criteria.limit()) : found;
        return new Page<>(items, more ? Optional.of(cursor(criteria, items.get(items.size() - 1))) : Optional.empty());
    }

    /** What stands beyond a page that goes on is not known; what is written beyond its end is on none of its items' page. */
    <A extends Aggregate> Page<Found<A>> with(
            Page<Found<A>> page, Criteria<A> criteria, Collection<? extends Found<A>> written) {
        boolean descending = criteria.order().map(Criteria.Order::descending).orElse(false);
        Set<Ref<A>> refs = written.stream().map(Found::ref).collect(Collectors.toSet());
        Stream<Found<A>> left = page.items().stream().filter(found -> !refs.contains(found.ref()));
        Stream<Found<A>> within = written.stream().<Found<A>>map(found -> found).filter(found -> page.next()
                .map(end -> PlainOrder.compare(cursor(criteria, found), end, descending) <= 0)
                .orElse(true));
        Page<Found<A>> shown = page(Stream.concat(left, within).toList(), criteria);
        return shown.next().isPresent() ? shown : new Page<>(shown.items(), page.next());
    }

    <A extends Aggregate> long count(Collection<Found<A>> all, Criteria<A> criteria) {
        return matching(all, criteria).count();
    }

    <A extends Aggregate> Map<IndexValue, Long> count(Collection<Found<A>> all, Criteria<A> criteria, Grouping<A> by) {
        by.mustBeOpen();
        return matching(all, criteria)
                .flatMap(found -> groups(found.state(), by).stream())
                .collect(Collectors.groupingBy(
                        value -> value, () -> new TreeMap<>(PlainOrder::compare), Collectors.counting()));
    }

    private <A extends Aggregate> Stream<Found<A>> matching(Collection<Found<A>> all, Criteria<A> criteria) {
        return all.stream()
                .filter(found -> criteria.reaches(found.ref().home()))
                .filter(found -> criteria.anyOf().isEmpty()
                        || criteria.anyOf().stream()
                                .anyMatch(each -> each.stream().allMatch(one -> holds(found.state(), one))));
    }

    private <A extends Aggregate> boolean holds(A state, Condition<A> condition) {
        if (condition instanceof Condition.Among<A> among) {
            return among.index().of(state).map(among.values()::contains).orElse(false);
        }
        if (condition instanceof Condition.Between<A> between) {
            return between.index()
                    .of(state)
                    .map(value -> within(value, between))
                    .orElse(false);
        }
        if (condition instanceof Condition.Absent<A> absent) {
            return absent.index().of(state).isEmpty();
        }
        if (condition instanceof Condition.ContainsAny<A> contains) {
            return contains.index().of(state).stream().anyMatch(contains.values()::contains);
        }
        if (condition instanceof Condition.Held<A> held) {
            return meets(values(held.index(), state, held.when()), held.values());
        }
        Condition.HeldThrough<A> through = (Condition.HeldThrough<A>) condition;
        return meets(through(through.join(), state, through.when()), through.values());
    }

    private static boolean within(IndexValue value, Condition.Between<?> bounds) {
        return bounds.from().map(from -> PlainOrder.compare(value, from) >= 0).orElse(true)
                && bounds.before()
                        .map(before -> PlainOrder.compare(value, before) < 0)
                        .orElse(true);
    }

    private static boolean meets(Set<IndexValue> held, Set<IndexValue> wanted) {
        return wanted.isEmpty() ? !held.isEmpty() : held.stream().anyMatch(wanted::contains);
    }

    private <A extends Aggregate> Collection<IndexValue> groups(A state, Grouping<A> by) {
        if (by instanceof Index.Value<A, ?> value) {
            return value.of(state).map(Set::of).orElse(Set.of());
        }
        if (by instanceof Index.Many<A, ?> many) {
            return many.of(state);
        }
        if (by instanceof Grouping.On<A> on) {
            return values(on.index(), state, on.when());
        }
        Grouping.Through<A> through = (Grouping.Through<A>) by;
        return through(through.join(), state, through.when());
    }

    /** The second step is asked only for the days on which the first one held. */
    private <A extends Aggregate, B extends Aggregate> Set<IndexValue> through(
            Index.Joined<A, B, ?> join, A state, When when) {
        return join.first().of(state).stream()
                .flatMap(entry -> when.of(entry).stream()
                        .flatMap(days -> second(join, (UUID) entry.value().value(), when.narrowed(days))))
                .collect(Collectors.toSet());
    }

    private <B extends Aggregate> Stream<IndexValue> second(Index.Joined<?, B, ?> join, UUID id, When when) {
        return Stream.ofNullable(lookup.apply(join.type(), id))
                .flatMap(found -> values(join.second(), join.type().shape().cast(found.state()), when).stream());
    }

    private static <A extends Aggregate> Set<IndexValue> values(Index.Intervals<A, ?> index, A state, When when) {
        return index.of(state).stream()
                .filter(entry -> when.of(entry).isPresent())
                .map(Dated::value)
                .collect(Collectors.toSet());
    }

    private static <A extends Aggregate> Cursor cursor(Criteria<A> criteria, Found<A> found) {
        return new Cursor(
                criteria.order().flatMap(order -> order.index().of(found.state())),
                found.ref().id());
    }
}
