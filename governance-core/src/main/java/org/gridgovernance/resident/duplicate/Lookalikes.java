package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;

/** Who looks like one entry: those that share something, compared a thousand at a time. For one thread. */
final class Lookalikes {
    private static final int AT_ONCE = 1_000;

    private final Found<Resident> entry;
    private final LocalDate day;
    private final LikenessRule rule;
    private final Features features;
    private final Set<SuspectedDuplicate> suspects = new LinkedHashSet<>();

    Lookalikes(Found<Resident> entry, LocalDate day, LikenessRule rule) {
        this.entry = entry;
        this.day = day;
        this.rule = rule;
        features = new Features(entry.state(), day);
    }

    Either<Rejection, List<SuspectedDuplicate>> among(Desk desk) {
        return near(desk).map(all -> {
            compare(desk.holders(features.keys().toList()).values());
            return suspects.stream().sorted(SuspectedDuplicate.MOST_ALIKE_FIRST).toList();
        });
    }

    private Either<Rejection, Long> near(Desk desk) {
        Criteria<Resident> criteria =
                Criteria.of(Resident.TYPE).within(entry.ref().home()).limit(AT_ONCE);
        List<Condition<Resident>> shared = shared();
        for (Condition<Resident> one : shared) {
            criteria = criteria.where(one);
        }
        return shared.isEmpty() ? Either.right(0L) : desk.searchAll(criteria, this::compare);
    }

    private List<Condition<Resident>> shared() {
        List<Condition<Resident>> shared = new ArrayList<>();
        features.name().ifPresent(name -> shared.add(Resident.NAME.is(name)));
        if (!features.phones().isEmpty()) {
            shared.add(Resident.PHONES.containsAny(features.phones()));
        }
        features.dwellings().forEach(dwelling -> shared.add(Resident.LIVES_IN.asOf(dwelling, day)));
        return shared;
    }

    private void compare(Collection<Found<Resident>> some) {
        some.stream()
                .filter(found -> !found.ref().equals(entry.ref()))
                .filter(found -> Duplicates.areComparable(entry.state(), found.state()))
                .map(found -> new SuspectedDuplicate(
                        found.ref(), Likeness.of(features, new Features(found.state(), day), rule)))
                .filter(found -> found.likeness().isSuspect())
                .forEach(suspects::add);
    }
}
