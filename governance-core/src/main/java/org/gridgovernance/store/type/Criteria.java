package org.gridgovernance.store.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Page;

/**
 * A question to a store, in the same words for every store: any of several conjunctions over declared indexes, within
 * areas, in an order, a page at a time. Immutable and thread-safe.
 *
 * @param type what is asked for
 * @param areas the areas, with all below them, at most 1,000; none asks everywhere
 * @param except areas left out of wider ones, with all below them, at most 1,000
 * @param anyOf conjunctions, one of which must hold, of at most 1,000 conditions in all; none asks for all
 * @param order the order before the id; empty for the order of ids, which is that of creation
 * @param limit how many at most, 1 to 10,000
 * @param after where to go on, see {@link Page#next()}
 * @param <A> the aggregate
 */
public record Criteria<A extends Aggregate>(
        AggregateType<A> type,
        Set<AreaCode> areas,
        Set<AreaCode> except,
        List<List<Condition<A>>> anyOf,
        Optional<Order<A>> order,
        int limit,
        Optional<Cursor> after) {

    /** How many a page holds at most. */
    public static final int MOST = 10_000;

    private static final int MOST_PARTS = 1_000;

    /**
     * Checks the limits and the cursor.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 10,000, there are too many areas or conditions, or the
     *     cursor is of an order by another kind of value
     */
    public Criteria {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST);
        }
        areas = Set.copyOf(areas);
        except = Set.copyOf(except);
        anyOf = anyOf.stream().map(List::copyOf).toList();
        long conditions =
                anyOf.stream().mapToLong(all -> Math.max(1, all.size())).sum();
        if (areas.size() > MOST_PARTS || except.size() > MOST_PARTS || conditions > MOST_PARTS) {
            throw new IllegalArgumentException("at most " + MOST_PARTS + " areas, and as many conditions");
        }
        order.ifPresent(by -> after.flatMap(Cursor::value).ifPresent(by.index().kind()::checked));
    }

    /**
     * An order by an index.
     *
     * @param index the index, not of personal values; those without a value come last
     * @param descending whether the greatest comes first
     * @param <A> the aggregate
     */
    public record Order<A extends Aggregate>(Index.Value<A, ?> index, boolean descending) {
        /**
         * Checks the index.
         *
         * @throws IllegalArgumentException if the index holds personal values
         */
        public Order {
            if (index.kind() == ColumnKind.PERSONAL) {
                throw new IllegalArgumentException("personal values have no order: " + index.name());
            }
        }
    }

    /** All of that type, a hundred at a time. */
    public static <A extends Aggregate> Criteria<A> of(AggregateType<A> type) {
        return new Criteria<>(type, Set.of(), Set.of(), List.of(), Optional.empty(), 100, Optional.empty());
    }

    /** Also those for which all of these hold; the first call narrows, each further one widens. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Criteria<A> where(Condition<A>... all) {
        List<List<Condition<A>>> wider = new ArrayList<>(anyOf);
        wider.add(List.of(all));
        return new Criteria<>(type, areas, except, wider, order, limit, after);
    }

    /** Only those of them for which this holds as well. */
    public Criteria<A> and(Condition<A> also) {
        List<List<Condition<A>>> some = anyOf.isEmpty() ? List.of(List.of()) : anyOf;
        List<List<Condition<A>>> narrower = some.stream()
                .map(all -> Stream.concat(all.stream(), Stream.of(also)).toList())
                .toList();
        return new Criteria<>(type, areas, except, narrower, order, limit, after);
    }

    /** Only those whose home lies in this area, or in another named before. */
    public Criteria<A> within(AreaCode area) {
        Set<AreaCode> wider = new TreeSet<>(areas);
        wider.add(area);
        return within(wider);
    }

    /** Only those whose home lies in one of these areas, whatever was named before; none asks everywhere. */
    public Criteria<A> within(Set<AreaCode> only) {
        return new Criteria<>(type, only, except, anyOf, order, limit, after);
    }

    /** None whose home lies in one of these areas, unless a nearer one is wanted; whatever was left out before. */
    public Criteria<A> except(Set<AreaCode> out) {
        return new Criteria<>(type, areas, out, anyOf, order, limit, after);
    }

    /** Whether it looks in that area: one wanted covers it, and none between the two is left out. */
    public boolean reaches(AreaCode area) {
        Set<AreaCode> wanted = areas.isEmpty() ? Set.of(AreaCode.NATION) : areas;
        return wanted.stream().filter(outer -> outer.covers(area)).anyMatch(outer -> except.stream()
                .noneMatch(out -> outer.covers(out) && out.covers(area)));
    }

    /** The values to which it narrows that index, if all of it does: whatever it finds has one of them. */
    public Optional<Set<IndexValue>> narrowedTo(Index.Value<A, ?> index) {
        List<Optional<Set<IndexValue>>> parts = anyOf.stream()
                .map(all -> all.stream()
                        .filter(each -> each instanceof Condition.Among<A> among
                                && among.index().equals(index))
                        .map(each -> ((Condition.Among<A>) each).values())
                        .findFirst())
                .toList();
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .flatMap(part -> part.orElseThrow().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The types it looks at: the one it asks for, and those its conditions pass through. */
    public Set<AggregateType<?>> types() {
        return Stream.concat(
                        Stream.of(type),
                        anyOf.stream()
                                .flatMap(List::stream)
                                .filter(Condition.HeldThrough.class::isInstance)
                                .map(condition -> ((Condition.HeldThrough<A>) condition)
                                        .join()
                                        .type()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The least first, those without a value last. */
    public Criteria<A> orderedBy(Index.Value<A, ?> index) {
        return new Criteria<>(type, areas, except, anyOf, Optional.of(new Order<>(index, false)), limit, after);
    }

    /** The greatest first, those without a value last. */
    public Criteria<A> orderedByLatest(Index.Value<A, ?> index) {
        return new Criteria<>(type, areas, except, anyOf, Optional.of(new Order<>(index, true)), limit, after);
    }

    /** At most that many. */
    public Criteria<A> limit(int most) {
        return new Criteria<>(type, areas, except, anyOf, order, most, after);
    }

    /** From there on. */
    public Criteria<A> after(Cursor cursor) {
        return new Criteria<>(type, areas, except, anyOf, order, limit, Optional.of(cursor));
    }
}
