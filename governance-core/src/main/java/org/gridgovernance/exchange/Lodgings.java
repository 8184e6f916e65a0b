package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.Place;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;

/**
 * Where some people live in a community, told in rows: so that an import reads from them what is on record, and nothing else.
 *
 * @param home the community
 * @param dwellings their dwellings
 * @param grids the grids of the community
 * @param today the day
 */
record Lodgings(AreaCode home, Map<DwellingId, Dwelling> dwellings, Map<GridId, GridCode> grids, LocalDate today) {

    /** Where these people live, read in one go. */
    static Lodgings of(
            Desk desk, AreaCode home, Collection<Resident> people, Map<GridId, GridCode> grids, LocalDate today) {
        Set<Ref<Dwelling>> where = people.stream()
                .flatMap(person -> told(person, home, today))
                .flatMap(residence -> residence.value().dwelling().stream())
                .map(dwelling -> Ref.to(Dwelling.TYPE, home, dwelling))
                .collect(Collectors.toSet());
        Map<DwellingId, Dwelling> dwellings = desk.findAll(where).values().stream()
                .map(Found::state)
                .filter(dwelling -> isRead(dwelling.place()))
                .collect(Collectors.toMap(Dwelling::id, dwelling -> dwelling));
        return new Lodgings(home, dwellings, grids, today);
    }

    /** The rows of somebody who is in no household: each place is told once. */
    List<ExportRow> rows(Resident person) {
        Optional<Document> papers = ExportRow.papers(person, today);
        List<Dated<Residence>> residences = residences(person);
        return IntStream.range(0, papers.isPresent() ? residences.size() : Math.min(1, residences.size()))
                .mapToObj(i -> row(person, papers, residences.get(i), true, i == 0))
                .toList();
    }

    /**
     * The rows of a member in one of its households, and where else the person lives, if that was not told yet. Who has no
     * papers is told once, for a second row would be another person's.
     */
    List<ExportRow> rows(Resident person, KeptHouse house, Membership member, List<KeptHouse> all, boolean first) {
        Optional<Document> papers = ExportRow.papers(person, today);
        List<Dated<Residence>> residences = residences(person);
        List<ExportRow> rows = new ArrayList<>();
        if (!residences.isEmpty() && (first || papers.isPresent())) {
            Optional<Dated<Residence>> here = house.residence(residences);
            rows.add(row(person, papers, here.orElse(residences.get(0)), here.isPresent(), first)
                    .in(house, member));
        }
        if (first && papers.isPresent()) {
            elsewhere(residences, all)
                    .map(other -> row(person, papers, other, true, false))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Stream<Dated<Residence>> elsewhere(List<Dated<Residence>> residences, List<KeptHouse> all) {
        Set<Dated<Residence>> told = all.stream()
                .flatMap(house -> house.residence(residences).stream())
                .collect(Collectors.toSet());
        return residences.stream().filter(residence -> !told.contains(residence));
    }

    /** A place that is not the household's is not told beside it: the household would move there. */
    private ExportRow row(
            Resident person, Optional<Document> papers, Dated<Residence> residence, boolean withPlace, boolean first) {
        Optional<Dwelling> dwelling = residence
                .value()
                .dwelling()
                .filter(any -> withPlace)
                .flatMap(id -> Optional.ofNullable(dwellings.get(id)));
        return new ExportRow(
                person,
                papers,
                residence,
                dwelling.flatMap(this::grid),
                dwelling.map(Dwelling::place),
                Optional.empty(),
                Optional.empty(),
                first);
    }

    private Optional<GridCode> grid(Dwelling dwelling) {
        return dwelling.grid()
                .asOf(today)
                .findFirst()
                .flatMap(grid -> Optional.ofNullable(grids.get(grid)))
                .filter(code -> StandingCells.isPart(code.code()));
    }

    /**
     * One fact a place, for a ledger knows no two: where the person lives before where they are registered, at work or away.
     * One that names no place is told only where no place is lived in.
     */
    private List<Dated<Residence>> residences(Resident person) {
        List<Dated<Residence>> all = told(person, home, today)
                .sorted(Comparator.comparing(dated -> !dated.value().isLived()))
                .toList();
        Set<Optional<DwellingId>> places = new HashSet<>();
        List<Dated<Residence>> placed = all.stream()
                .filter(this::isPlaced)
                .filter(dated -> places.add(dated.value().dwelling()))
                .toList();
        return Stream.concat(unplaced(all).stream(), placed.stream()).toList();
    }

    private Optional<Dated<Residence>> unplaced(List<Dated<Residence>> all) {
        return all.stream().findFirst().filter(first -> all.stream()
                .noneMatch(other -> isPlaced(other)
                        && other.value().isLived() == first.value().isLived()));
    }

    private boolean isPlaced(Dated<Residence> dated) {
        return dated.value().dwelling().filter(dwellings::containsKey).isPresent();
    }

    /** What holds on that day. */
    private static Stream<Dated<Residence>> told(Resident person, AreaCode home, LocalDate today) {
        return person.residences()
                .standing()
                .filter(dated -> dated.holdsOn(today))
                .filter(dated -> dated.value().community().equals(home));
    }

    private static boolean isRead(Place place) {
        return Stream.of(place.compound(), place.building(), place.unit(), place.room())
                .allMatch(StandingCells::isPart);
    }
}
