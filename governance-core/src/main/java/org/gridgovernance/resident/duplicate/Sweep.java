package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** Compares each entry of a community with those before it that share something. For one thread. */
final class Sweep {
    private static final int PAGE = 1_000;

    private final Desk desk;
    private final LocalDate day;
    private final LikenessRule rule;
    private final Consumer<? super SuspectedPair> each;
    private final Map<Object, List<Entry>> sharing = new HashMap<>();
    private long pairs;

    Sweep(Desk desk, LocalDate day, LikenessRule rule, Consumer<? super SuspectedPair> each) {
        this.desk = desk;
        this.day = day;
        this.rule = rule;
        this.each = each;
    }

    /** Two of one entry are one object. */
    private static final class Entry {
        private final Ref<Resident> ref;
        private final Resident resident;
        private final Features features;

        Entry(Found<Resident> found, LocalDate day) {
            ref = found.ref();
            resident = found.state();
            features = new Features(found.state(), day);
        }
    }

    Either<Rejection, Long> over(AreaCode community) {
        return desk.searchAll(Criteria.of(Resident.TYPE).within(community).limit(PAGE), this::add)
                .map(all -> pairs);
    }

    private void add(List<Found<Resident>> page) {
        List<Entry> entries = standing(page).toList();
        Map<KeyRef<Resident>, Found<Resident>> holders = desk.holders(
                entries.stream().flatMap(entry -> entry.features.keys()).toList());
        entries.forEach(entry -> add(entry, holders));
    }

    private Stream<Entry> standing(Collection<Found<Resident>> some) {
        return some.stream()
                .filter(found -> Duplicates.isStanding(found.state()))
                .map(found -> new Entry(found, day));
    }

    private void add(Entry entry, Map<KeyRef<Resident>, Found<Resident>> holders) {
        Set<Entry> others = new LinkedHashSet<>();
        entry.features.shared().forEach(key -> {
            List<Entry> those = sharing.computeIfAbsent(key, first -> new ArrayList<>());
            others.addAll(those);
            those.add(entry);
        });
        List<Found<Resident>> elsewhere = entry.features
                .keys()
                .flatMap(key -> Stream.ofNullable(holders.get(key)))
                .filter(found -> !found.ref().home().equals(entry.ref.home()))
                .filter(found -> Duplicates.areComparable(entry.resident, found.state()))
                .distinct()
                .toList();
        Stream.concat(others.stream(), standing(elsewhere)).forEach(other -> compare(entry, other));
    }

    private void compare(Entry entry, Entry other) {
        Likeness likeness = Likeness.of(entry.features, other.features, rule);
        if (likeness.isSuspect()) {
            pairs++;
            each.accept(new SuspectedPair(entry.ref, other.ref, likeness));
        }
    }
}
