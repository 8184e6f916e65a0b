package org.gridgovernance.store.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.When;

/** Answers criteria over plain lists, as simply as can be, knowing nothing of any store. */
final class Oracle {
    private final Collection<Specimen> specimens;
    private final Map<UUID, Site> sites;

    Oracle(Collection<Specimen> specimens, Map<UUID, Site> sites) {
        this.specimens = specimens;
        this.sites = sites;
    }

    List<UUID> ids(Criteria<Specimen> criteria) {
        Comparator<Specimen> order = criteria.order()
                .<Comparator<Specimen>>map(
                        by -> (a, b) -> compare(by.index().of(a), by.index().of(b), by.descending()))
                .orElse(Comparator.comparing(specimen -> 0));
        return matching(criteria).stream()
                .sorted(order.thenComparing(specimen -> hex(specimen.id().value())))
                .map(specimen -> specimen.id().value())
                .toList();
    }

    Map<String, Long> counts(Criteria<Specimen> criteria, Grouping<Specimen> by) {
        Map<String, Long> counts = new TreeMap<>();
        for (Specimen specimen : matching(criteria)) {
            groups(specimen, by).forEach(value -> counts.merge(value.value().toString(), 1L, Long::sum));
        }
        return counts;
    }

    private List<Specimen> matching(Criteria<Specimen> criteria) {
        List<Specimen> found = new ArrayList<>();
        for (Specimen specimen : specimens) {
            boolean inside = inside(specimen.home().code(), criteria);
            boolean holds = criteria.anyOf().isEmpty();
            for (List<Condition<Specimen>> all : criteria.anyOf()) {
                boolean every = true;
                for (Condition<Specimen> one : all) {
                    every &= holds(specimen, one);
                }
                holds |= every;
            }
            if (inside && holds) {
                found.add(specimen);
            }
        }
        return found;
    }

    /** The longest prefix decides: one of a wanted area, or one of an area left out. */
    private static boolean inside(String home, Criteria<Specimen> criteria) {
        int wanted = criteria.areas().isEmpty() ? 0 : -1;
        int out = -1;
        for (var area : criteria.areas()) {
            wanted = home.startsWith(area.prefix())
                    ? Math.max(wanted, area.prefix().length())
                    : wanted;
        }
        for (var area : criteria.except()) {
            out = home.startsWith(area.prefix()) ? Math.max(out, area.prefix().length()) : out;
        }
        return wanted > out;
    }

    private boolean holds(Specimen specimen, Condition<Specimen> condition) {
        if (condition instanceof Condition.Among<Specimen> among) {
            return !disjoint(set(among.index().of(specimen)), among.values());
        }
        if (condition instanceof Condition.Absent<Specimen> absent) {
            return absent.index().of(specimen).isEmpty();
        }
        if (condition instanceof Condition.Between<Specimen> between) {
            Optional<IndexValue> value = between.index().of(specimen);
            return value.isPresent()
                    && (between.from().isEmpty() || compare(value, between.from(), false) >= 0)
                    && (between.before().isEmpty() || compare(value, between.before(), false) < 0);
        }
        if (condition instanceof Condition.ContainsAny<Specimen> any) {
            return !disjoint(any.index().of(specimen), any.values());
        }
        if (condition instanceof Condition.Held<Specimen> held) {
            return meets(held(held.index().of(specimen), held.when()), held.values());
        }
        Condition.HeldThrough<Specimen> through = (Condition.HeldThrough<Specimen>) condition;
        return meets(zones(specimen, through.when()), through.values());
    }

    private Set<IndexValue> groups(Specimen specimen, Grouping<Specimen> by) {
        if (by instanceof Index.Value<Specimen, ?> value) {
            return set(value.of(specimen));
        }
        if (by instanceof Index.Many<Specimen, ?> many) {
            return many.of(specimen);
        }
        if (by instanceof Grouping.On<Specimen> on) {
            return held(on.index().of(specimen), on.when());
        }
        Grouping.Through<Specimen> through = (Grouping.Through<Specimen>) by;
        return zones(specimen, through.when());
    }

    /** Day by day: what held on one of them. */
    private static Set<IndexValue> held(List<Dated<IndexValue>> line, When when) {
        Set<IndexValue> found = new HashSet<>();
        for (LocalDate day : days(when)) {
            found.addAll(on(line, day, when.asKnown()));
        }
        return found;
    }

    private Set<IndexValue> zones(Specimen specimen, When when) {
        Set<IndexValue> found = new HashSet<>();
        for (LocalDate day : days(when)) {
            found.addAll(zones(specimen, day, when.asKnown()));
        }
        return found;
    }

    private static List<LocalDate> days(When when) {
        return when.days().first().datesUntil(when.days().last().plusDays(1)).toList();
    }

    private Set<IndexValue> zones(Specimen specimen, LocalDate date, Optional<Instant> asKnown) {
        Set<IndexValue> found = new HashSet<>();
        for (IndexValue id : on(Specimen.SITES.of(specimen), date, asKnown)) {
            Site site = sites.get((UUID) id.value());
            if (site != null) {
                found.addAll(on(Site.ZONE.of(site), date, asKnown));
            }
        }
        return found;
    }

    private static Set<IndexValue> on(List<Dated<IndexValue>> line, LocalDate date, Optional<Instant> asKnown) {
        Set<IndexValue> found = new LinkedHashSet<>();
        for (Dated<IndexValue> entry : line) {
            boolean holds = !entry.from().isAfter(date)
                    && (entry.to().isEmpty() || date.isBefore(entry.to().get()));
            boolean known = asKnown.isEmpty()
                    ? entry.knownTo().isEmpty()
                    : !entry.knownFrom().isAfter(asKnown.get())
                            && (entry.knownTo().isEmpty()
                                    || asKnown.get().isBefore(entry.knownTo().get()));
            if (holds && known) {
                found.add(entry.value());
            }
        }
        return found;
    }

    private static boolean meets(Set<IndexValue> held, Set<IndexValue> wanted) {
        return wanted.isEmpty() ? !held.isEmpty() : !disjoint(held, wanted);
    }

    private static boolean disjoint(Set<IndexValue> some, Set<IndexValue> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static Set<IndexValue> set(Optional<IndexValue> value) {
        return value.map(Set::of).orElse(Set.of());
    }

    @SuppressWarnings("unchecked")
    private static int compare(Optional<IndexValue> a, Optional<IndexValue> b, boolean descending) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        int order = a.get().value() instanceof UUID id
                ? hex(id).compareTo(hex((UUID) b.get().value()))
                : a.get().value() instanceof String text
                        ? Arrays.compare(
                                codePoints(text), codePoints((String) b.get().value()))
                        : ((Comparable<Object>) a.get().value())
                                .compareTo(b.get().value());
        return descending ? -order : order;
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }

    private static String hex(UUID id) {
        return id.toString();
    }
}
