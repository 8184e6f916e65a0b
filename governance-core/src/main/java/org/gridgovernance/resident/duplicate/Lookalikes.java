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
    private final Traits traits;
    private final Set<SuspectedDuplicate> suspects = new LinkedHashSet<>();

    Lookalikes(Found<Resident> entry, LocalDate day, LikenessRule rule) {
        this.entry = entry;
        this.day = day;
        this.rule = rule;
        traits = new Traits(entry.state(), day);
    }

    Either<Rejection, List<SuspectedDuplicate>> among(Desk desk) {
        return near(desk).map(all -> {
            compare(desk.holders(traits.keys().toList()).values());
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
        traits.name().ifPresent(name -> shared.add(Resident.NAME.is(name)));
        if (!traits.phones().isEmpty()) {
            shared.add(Resident.PHONES.containsAny(traits.phones()));
        }
        traits.dwellings().forEach(dwelling -> shared.add(Resident.LIVES_IN.asOf(dwelling, day)));
        return shared;
    }

    private void compare(Collection<Found<Resident>> some) {
        some.stream()
                .filter(found -> !found.ref().equals(entry.ref()))
                .filter(found -> Duplicates.areComparable(entry.state(), found.state()))
                .map(found ->
                        new SuspectedDuplicate(found.ref(), Likeness.of(traits, new Traits(found.state(), day), rule)))
                .filter(found -> found.likeness().isSuspect())
                .forEach(suspects::add);
    }
}
