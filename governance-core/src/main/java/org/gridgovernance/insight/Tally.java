package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.AggregateType;

/** Counts what was told of each grid, entry by entry. For one thread. */
final class Tally {
    private final Whereabouts where;
    private final Period period;
    private final Map<GridId, Count> counts = new HashMap<>();
    private long elsewhere;

    Tally(Whereabouts where, Period period) {
        this.where = where;
        this.period = period;
        where.grids().stream().filter(this::lived).forEach(grid -> counts.put(grid.id(), new Count()));
    }

    private static final class Count {
        private final Set<Visit> visits = new HashSet<>();
        private long verified;
        private long updates;

        void add(JournalEntry<?> entry) {
            Optional<Verification> verification = verification(entry.event());
            verification
                    .filter(how -> how.source() == Source.DOOR_VISIT)
                    .ifPresent(visit -> visits.add(new Visit(entry.actor(), entry.command())));
            verified += verification.isPresent() ? 1 : 0;
            updates += verification.isPresent() ? 0 : 1;
        }
    }

    private record Visit(String actor, CommandId command) {}

    Either<Rejection, GridUses> count(Desk desk, AreaCode community) {
        return read(desk, Resident.TYPE, community)
                .flatMap(any -> read(desk, Household.TYPE, community))
                .map(any -> new GridUses(
                        period,
                        where.grids().stream()
                                .filter(this::lived)
                                .sorted(Comparator.comparing(Grid::code))
                                .map(this::use)
                                .toList(),
                        elsewhere));
    }

    private <A extends Aggregate> Either<Rejection, Long> read(Desk desk, AggregateType<A> type, AreaCode community) {
        JournalRange<A> written = JournalRange.of(type, community)
                .recorded(
                        Moment.start(period.first()), Moment.start(period.last().plusDays(1)));
        return desk.journal(written, this::add);
    }

    private void add(JournalEntry<?> entry) {
        if (entry.event() instanceof ResidentEvent.Merged || entry.event() instanceof ResidentEvent.Restored) {
            return; // told of the entry kept, as what it took over or gave back
        }
        Optional<Count> count = where.gridOf(entry.ref().id(), entry.moment().occurredOn())
                .flatMap(grid -> Optional.ofNullable(counts.get(grid)));
        count.ifPresentOrElse(found -> found.add(entry), () -> elsewhere++);
    }

    private boolean lived(Grid grid) {
        return !grid.established().isAfter(period.last())
                && grid.retired().map(period.first()::isBefore).orElse(true);
    }

    private GridUse use(Grid grid) {
        Count count = counts.getOrDefault(grid.id(), new Count());
        return new GridUse(
                grid.id(),
                grid.code(),
                grid.title(),
                grid.established(),
                where.dwellings(grid.id(), period.last()),
                count.visits.size(),
                count.verified,
                count.updates);
    }

    private static Optional<Verification> verification(Event event) {
        if (event instanceof ResidentEvent.Verified person) {
            return Optional.of(person.verification());
        }
        return event instanceof HouseholdEvent.Verified household
                ? Optional.of(household.verification())
                : Optional.empty();
    }
}
