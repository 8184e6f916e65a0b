package org.gridgovernance.grid.map;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.grid.shape.ShapeFinder;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/**
 * Compares the dwellings of a community with its grid map on one day (房屋覆盖核对). Asked through a desk, so that nobody learns
 * more than they may read; who may not read maps is refused, for to them all would seem uncovered. Immutable and
 * thread-safe.
 */
public final class DwellingsOnMap {
    private final Desk desk;
    private final AreaCode community;
    private final LocalDate date;
    private final Optional<CoordinateSystem> system;
    private final ShapeFinder<GridId> finder;

    private DwellingsOnMap(Desk desk, AreaCode community, LocalDate date, Map<GridId, Boundary> map) {
        this.desk = desk;
        this.community = community;
        this.date = date;
        system = map.values().stream().map(Boundary::system).findFirst();
        finder = ShapeFinder.among(map);
    }

    /** Reads the map once, to compare all pages with it. Without one, no dwelling is covered. */
    public static Either<Rejection, DwellingsOnMap> of(Desk desk, AreaCode community, LocalDate date) {
        return desk.search(Criteria.of(GridMap.TYPE).within(community))
                .map(page -> page.items().stream()
                        .findFirst()
                        .map(found -> found.state().on(date))
                        .orElse(Map.of()))
                .map(map -> new DwellingsOnMap(desk, community, date, map));
    }

    /**
     * The misfits among one page of the community's dwellings, in the order in which these were recorded; a page may have
     * fewer than the limit, even none, and yet a next.
     *
     * @param dwellings which, such as {@code Criteria.of(Dwelling.TYPE).limit(1000)}; those of other communities never
     */
    public Either<Rejection, Page<MisfitDwelling>> misfits(Criteria<Dwelling> dwellings) {
        return desk.search(dwellings.within(Set.of(community)))
                .map(page -> new Page<>(
                        page.items().stream()
                                .map(Found::state)
                                .flatMap(this::misfit)
                                .toList(),
                        page.next()));
    }

    private Stream<MisfitDwelling> misfit(Dwelling dwelling) {
        Optional<GridId> recorded = dwelling.grid().asOf(date).findFirst();
        List<GridId> covering = dwelling.location().stream().flatMap(finder::at).toList();
        return misfit(dwelling.location(), recorded, covering)
                .map(misfit -> new MisfitDwelling(dwelling.id(), dwelling.place(), misfit, recorded, covering))
                .stream();
    }

    private Optional<Misfit> misfit(Optional<GeoPoint> location, Optional<GridId> recorded, List<GridId> covering) {
        if (location.isEmpty()) {
            return Optional.of(Misfit.NOT_LOCATED);
        }
        if (system.filter(of -> of != location.get().system()).isPresent()) {
            return Optional.of(Misfit.OTHER_SYSTEM);
        }
        if (covering.isEmpty()) {
            return Optional.of(Misfit.UNCOVERED);
        }
        return recorded.filter(covering::contains).isPresent() ? Optional.empty() : Optional.of(Misfit.OTHER_GRID);
    }
}
