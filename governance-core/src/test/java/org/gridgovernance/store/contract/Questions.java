package org.gridgovernance.store.contract;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.When;

/**
 * Random questions about a type, by whatever indexes it declares, with values that some states say.
 *
 * @param <A> the aggregate
 */
final class Questions<A extends Aggregate> {
    private final AggregateType<A> type;
    private final Chance chance;
    private final List<AreaCode> areas;
    private final List<Found<A>> states;
    private final List<Ref<A>> refs = new ArrayList<>();
    private final List<KeyRef<A>> keys = new ArrayList<>();
    private final Map<Index<A, ?>, List<IndexValue>> said = new HashMap<>();
    private final List<Index.Value<A, ?>> orders = new ArrayList<>();

    /**
     * Asks with what these states say, and about these and one that is not there.
     *
     * @param areas where it asks
     */
    Questions(AggregateType<A> type, Chance chance, List<Found<A>> states, List<AreaCode> areas) {
        this.type = type;
        this.chance = chance;
        this.states = states;
        this.areas = areas;
        refs.add(type.ref(areas.get(0), new java.util.UUID(7, 7)));
        for (Found<A> found : states) {
            refs.add(found.ref());
            KeyRef.heldBy(found.ref(), found.state()).forEach(keys::add);
        }
        for (Index<A, ?> index : type.indexes()) {
            said.put(
                    index,
                    states.stream()
                            .flatMap(found -> index.values(found.state()))
                            .distinct()
                            .toList());
            if (index.kind() != ColumnKind.PERSONAL && index instanceof Index.Value<A, ?> value) {
                orders.add(value);
            }
        }
    }

    Asked next() {
        return switch (chance.upTo(20)) {
            case 0, 1, 2, 3 -> looked(chance.pick(refs));
            case 4, 5, 6 ->
                lookedAtAll(Stream.generate(() -> chance.pick(refs)).limit(6).toList());
            case 7, 8 -> history(chance.pick(refs));
            case 9, 10 -> counted(criteria());
            case 11, 12, 13 -> grouped(criteria());
            case 14 -> journal(JournalRange.of(type, chance.pick(areas)));
            case 15 -> held();
            default -> paged(criteria());
        };
    }

    private Asked looked(Ref<A> ref) {
        Ref<A> named = chance.oneIn(8) ? type.ref(chance.pick(areas), ref.id()) : ref;
        return new Asked(named, desk -> desk.find(named));
    }

    private Asked lookedAtAll(List<Ref<A>> some) {
        return new Asked(some, desk -> desk.findAll(some));
    }

    private Asked held() {
        if (keys.isEmpty()) {
            return counted(criteria());
        }
        List<KeyRef<A>> some =
                Stream.generate(() -> chance.pick(keys)).limit(6).distinct().toList();
        return new Asked("holders of " + some.size() + " keys", desk -> desk.holders(some));
    }

    private Asked history(Ref<A> ref) {
        return new Asked("history of " + ref, desk -> desk.history(ref));
    }

    private Asked counted(Criteria<A> criteria) {
        return new Asked("count of " + criteria, desk -> desk.count(criteria));
    }

    private Asked grouped(Criteria<A> criteria) {
        List<Index<A, ?>> all = type.indexes().stream()
                .filter(index -> index.kind() != ColumnKind.PERSONAL)
                .toList();
        if (all.isEmpty()) {
            return counted(criteria);
        }
        Grouping<A> by = grouping(chance.pick(all));
        return new Asked(criteria + " by " + by, desk -> desk.count(criteria, by));
    }

    private Grouping<A> grouping(Index<A, ?> index) {
        if (index instanceof Index.Value<A, ?> value) {
            return value;
        }
        if (index instanceof Index.Many<A, ?> many) {
            return many;
        }
        return new Grouping.On<>((Index.Intervals<A, ?>) index, when());
    }

    private Asked journal(JournalRange<A> range) {
        return new Asked(range, desk -> {
            List<JournalEntry<A>> heard = new ArrayList<>();
            return List.of(desk.journal(range, heard::add), heard);
        });
    }

    private Asked paged(Criteria<A> criteria) {
        return new Asked(criteria, desk -> pages(desk, criteria));
    }

    /** Two pages at most. */
    private List<Object> pages(Desk desk, Criteria<A> criteria) {
        List<Object> pages = new ArrayList<>();
        Optional<Criteria<A>> next = Optional.of(criteria);
        while (next.isPresent() && pages.size() < 2) {
            Either<Rejection, Page<Found<A>>> page = desk.search(next.get());
            pages.add(page);
            next = page.map(Page::next).getOrElse(Optional.empty()).map(criteria::after);
        }
        return pages;
    }

    private Criteria<A> criteria() {
        Criteria<A> criteria = Criteria.of(type).limit(chance.oneIn(2) ? 100 : 1 + chance.upTo(5));
        for (int parts = chance.upTo(3); parts > 0 && !said.isEmpty(); parts--) {
            Condition<A> one = condition(chance.pick(type.indexes()));
            criteria = chance.oneIn(3) && !criteria.anyOf().isEmpty() ? criteria.where(one) : criteria.and(one);
        }
        for (int i = chance.upTo(3); i > 0; i--) {
            criteria = criteria.within(chance.pick(areas));
        }
        if (chance.oneIn(5)) {
            criteria = criteria.except(Set.of(chance.pick(areas)));
        }
        return ordered(criteria);
    }

    /** Some go on behind what may be hidden. */
    private Criteria<A> ordered(Criteria<A> criteria) {
        if (states.isEmpty()) {
            return criteria;
        }
        Found<A> behind = chance.pick(states);
        if (orders.isEmpty() || chance.oneIn(3)) {
            return chance.oneIn(3)
                    ? criteria.after(new Cursor(Optional.empty(), behind.ref().id()))
                    : criteria;
        }
        Index.Value<A, ?> index = chance.pick(orders);
        Criteria<A> ordered = chance.oneIn(2) ? criteria.orderedBy(index) : criteria.orderedByLatest(index);
        return chance.oneIn(3)
                ? ordered.after(
                        new Cursor(index.of(behind.state()), behind.ref().id()))
                : ordered;
    }

    private Condition<A> condition(Index<A, ?> index) {
        Set<IndexValue> some = some(index);
        if (index instanceof Index.Many<A, ?> many) {
            return new Condition.ContainsAny<>(many, some);
        }
        if (index instanceof Index.Intervals<A, ?> intervals) {
            return new Condition.Held<>(intervals, chance.oneIn(3) ? Set.of() : some, when());
        }
        Index.Value<A, ?> value = (Index.Value<A, ?>) index;
        if (chance.oneIn(6)) {
            return value.absent();
        }
        return index.kind() == ColumnKind.PERSONAL || chance.oneIn(2)
                ? new Condition.Among<>(value, some)
                : new Condition.Between<>(value, bound(index), bound(index));
    }

    private Optional<IndexValue> bound(Index<A, ?> index) {
        return said.get(index).isEmpty() ? Optional.empty() : chance.pickUnless(3, said.get(index));
    }

    private Set<IndexValue> some(Index<A, ?> index) {
        Set<IndexValue> some = new HashSet<>();
        for (int i = chance.upTo(3); i >= 0 && !said.get(index).isEmpty(); i--) {
            some.add(chance.pick(said.get(index)));
        }
        return some;
    }

    private When when() {
        LocalDate day = chance.late();
        Instant known = chance.lately();
        return chance.oneIn(3) ? When.on(day).asKnown(known) : When.on(day);
    }
}
