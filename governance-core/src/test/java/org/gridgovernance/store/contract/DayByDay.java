package org.gridgovernance.store.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.Movement;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;

/** Counts people as simply as can be: each day anew, over every state. */
public final class DayByDay {
    private static final Set<ResidenceStatus> LIVING =
            Set.of(ResidenceStatus.REGISTERED_AND_PRESENT, ResidenceStatus.PRESENT_ONLY);
    private static final Set<ResidenceKind> ELSEWHERE = Set.of(ResidenceKind.WORKPLACE, ResidenceKind.TEMPORARILY_AWAY);

    private final List<Resident> residents;
    private final List<Dwelling> dwellings;

    /** Takes the states as they are. */
    public DayByDay(Desk desk) {
        residents = all(desk, Resident.TYPE);
        dwellings = all(desk, Dwelling.TYPE);
    }

    private static <A extends Aggregate> List<A> all(Desk desk, AggregateType<A> type) {
        return desk.search(Criteria.of(type).limit(10_000)).get().items().stream()
                .map(Found::state)
                .toList();
    }

    /** Who lived there on that day. */
    public List<Resident> people(Locality where, AsOf asOf) {
        return residents.stream()
                .filter(resident -> lives(resident, where, asOf.day(), asOf.known()))
                .toList();
    }

    /** What happened between. */
    public SortedMap<Movement, Long> movements(Locality where, AsOf from, AsOf to) {
        List<Movement> all = new ArrayList<>();
        for (Resident resident : residents) {
            boolean thought = lives(resident, where, from.day(), from.known());
            boolean was = lives(resident, where, from.day(), to.known());
            if (thought != was) {
                all.add(was ? Movement.FOUND : Movement.STRUCK_OFF);
            }
            from.day()
                    .plusDays(1)
                    .datesUntil(to.day().plusDays(1))
                    .forEach(day -> moved(resident, where, day, to.known(), all));
        }
        SortedMap<Movement, Long> counts = new TreeMap<>();
        all.forEach(movement -> counts.merge(movement, 1L, Long::sum));
        return counts;
    }

    private void moved(Resident resident, Locality where, LocalDate day, Instant known, List<Movement> all) {
        boolean before = lives(resident, where, day.minusDays(1), known);
        boolean now = lives(resident, where, day, known);
        Locality community = Locality.community(where.community());
        if (!before && now) {
            boolean near = lives(resident, community, day.minusDays(1), known);
            boolean born = resident.particulars()
                    .birth()
                    .flatMap(birth -> birth.date())
                    .filter(day::equals)
                    .isPresent();
            all.add(near ? Movement.MOVED_IN : born ? Movement.BIRTH : Movement.ARRIVAL);
        }
        if (before && !now) {
            boolean died =
                    resident.death().filter(death -> death.on().equals(day)).isPresent();
            all.add(
                    lives(resident, community, day, known)
                            ? Movement.MOVED_OUT
                            : died ? Movement.DEATH : Movement.DEPARTURE);
        }
    }

    /** How many lived in a dwelling. */
    public long housed(AreaCode community, AsOf asOf) {
        return residents.stream()
                .filter(resident -> homes(resident, community, asOf.day(), asOf.known())
                        .anyMatch(residence -> residence.dwelling().isPresent()))
                .count();
    }

    /** In how many dwellings of a grid somebody lived. */
    public long livedIn(Locality where, AsOf asOf) {
        return dwellings.stream()
                .filter(dwelling -> dwelling.grid()
                        .asOf(asOf.day(), asOf.known())
                        .anyMatch(where.grid().orElseThrow()::equals))
                .filter(dwelling -> residents.stream()
                        .flatMap(resident -> homes(resident, where.community(), asOf.day(), asOf.known()))
                        .anyMatch(residence -> residence.dwelling().equals(Optional.of(dwelling.id()))))
                .count();
    }

    /** Who lives behind a door of that grid, in whatever community they say it is, and of whom something is stale. */
    public List<ResidentId> toSee(GridId grid, LocalDate day, Posture posture) {
        List<DwellingId> doors = dwellings.stream()
                .filter(dwelling -> dwelling.grid().asOf(day).anyMatch(grid::equals))
                .map(Dwelling::id)
                .toList();
        return residents.stream()
                .filter(resident -> resident.residences()
                        .asOf(day)
                        .filter(DayByDay::isLived)
                        .anyMatch(residence ->
                                residence.dwelling().filter(doors::contains).isPresent()))
                .filter(resident ->
                        !resident.stale(day, posture, FreshnessRule.standard()).isEmpty())
                .map(Resident::id)
                .toList();
    }

    /** How much was told of people and households in those days; that two are one is told once. */
    public static long told(Desk desk, Period period) {
        return told(desk, Resident.TYPE, period) + told(desk, Household.TYPE, period);
    }

    private static <A extends Aggregate> long told(Desk desk, AggregateType<A> type, Period period) {
        AtomicLong told = new AtomicLong();
        desk.journal(JournalRange.of(type, RegisterTale.HOME), entry -> {
            boolean marks =
                    entry.event() instanceof ResidentEvent.Merged || entry.event() instanceof ResidentEvent.Restored;
            if (period.covers(entry.moment().recordedOn()) && !marks) {
                told.incrementAndGet();
            }
        });
        return told.get();
    }

    private boolean lives(Resident resident, Locality where, LocalDate day, Instant known) {
        return homes(resident, where.community(), day, known)
                .anyMatch(residence -> where.grid().isEmpty()
                        || dwellings.stream()
                                .filter(dwelling -> residence.dwelling().equals(Optional.of(dwelling.id())))
                                .flatMap(dwelling -> dwelling.grid().asOf(day, known))
                                .anyMatch(where.grid().get()::equals));
    }

    private static Stream<Residence> homes(Resident resident, AreaCode community, LocalDate day, Instant known) {
        return resident.residences().asOf(day, known).filter(DayByDay::isLived).filter(residence -> residence
                .community()
                .equals(community));
    }

    private static boolean isLived(Residence residence) {
        return LIVING.contains(residence.status()) && !ELSEWHERE.contains(residence.kind());
    }
}
