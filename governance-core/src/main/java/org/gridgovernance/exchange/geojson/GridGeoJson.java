package org.gridgovernance.exchange.geojson;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.GridMap;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/**
 * The grid map of a community as GeoJSON (RFC 7946), through the desk of the actor it acts for. Nothing is written behind the
 * desk: reading makes a proposal. Immutable and thread-safe.
 */
public final class GridGeoJson {
    private final Desk desk;
    private final AreaCode community;
    private final Optional<CoordinateSystem> assumed;

    private GridGeoJson(Desk desk, AreaCode community, Optional<CoordinateSystem> assumed) {
        this.desk = desk;
        this.community = community;
        this.assumed = assumed;
    }

    /** The map of that community, through that desk. */
    public static GridGeoJson through(Desk desk, AreaCode community) {
        return new GridGeoJson(desk, community, Optional.empty());
    }

    /** What a text is in that names no coordinate system; one that names any is read as it says. */
    public GridGeoJson assuming(CoordinateSystem system) {
        return new GridGeoJson(desk, community, Optional.of(system));
    }

    /**
     * The map as it is on that date, as a FeatureCollection in the order of the grids' codes; without features where nothing
     * is drawn. Refused with the desk's reason if the actor may not read grids and maps of the community.
     */
    public Either<Rejection, String> write(LocalDate date) {
        return desk.search(Criteria.of(GridMap.TYPE).within(community))
                .map(page -> page.items().stream()
                        .findFirst()
                        .map(found -> found.state().on(date))
                        .orElse(Map.of()))
                .flatMap(drawn -> desk.search(
                                Criteria.of(Grid.TYPE).within(community).limit(1))
                        .map(seen -> new FeatureCollection(drawn, grids(drawn.keySet())).text()));
    }

    /**
     * The command that draws what the text says, if the desk would take it as things stand. Its boundaries are in the order
     * of the features. The same text gives the same command id.
     *
     * @param text the text of a FeatureCollection
     * @param occurredAt the day from which the boundaries hold
     */
    public Either<Rejection, DrawGridMap> propose(String text, Instant occurredAt) {
        return CollectionReading.of(text, assumed).flatMap(reading -> new Proposal(desk, community, reading)
                .command(desk.commandId("draw|" + community + "|" + occurredAt + "|" + text), occurredAt));
    }

    private Map<GridId, Grid> grids(Collection<GridId> ids) {
        return desk
                .findAll(
                        ids.stream().map(id -> Ref.to(Grid.TYPE, community, id)).toList())
                .values()
                .stream()
                .map(Found::state)
                .collect(Collectors.toMap(Grid::id, Function.identity()));
    }
}
