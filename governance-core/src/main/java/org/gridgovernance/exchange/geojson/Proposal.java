package org.gridgovernance.exchange.geojson;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.KeyRef;

/** The command that a reading comes to, and what the desk says to it. */
record Proposal(Desk desk, AreaCode community, CollectionReading reading) {
    private static final Pattern TERRITORY = Pattern.compile("territories\\[(\\d+)]\\.(boundary|grid)(\\.system)?");

    private record Placed(FeatureReading feature, Territory territory) {}

    Either<Rejection, DrawGridMap> command(CommandId id, Instant occurredAt) {
        Map<GridCode, GridId> grids = grids();
        List<Placed> placed = reading.features().stream()
                .flatMap(feature -> placed(feature, grids).stream())
                .toList();
        DrawGridMap command = DrawGridMap.builder()
                .commandId(id)
                .occurredAt(occurredAt)
                .home(community)
                .territories(placed.stream().map(Placed::territory).toList())
                .build();
        List<Reason> faults = Stream.of(reading.allFaults().stream(), unknown(grids), said(command, placed))
                .flatMap(found -> found)
                .distinct()
                .toList();
        return Rejection.unless(faults, () -> command);
    }

    private Map<GridCode, GridId> grids() {
        List<KeyRef<Grid>> keys = reading.features().stream()
                .flatMap(feature -> feature.code().stream())
                .distinct()
                .flatMap(code -> KeyRef.of(Grid.TYPE, Grid.CODE, community, code).stream())
                .toList();
        return desk.holders(keys).values().stream()
                .map(found -> found.state())
                .collect(Collectors.toMap(Grid::code, Grid::id));
    }

    private static Optional<Placed> placed(FeatureReading feature, Map<GridCode, GridId> grids) {
        return feature.code()
                .flatMap(code -> Optional.ofNullable(grids.get(code)))
                .flatMap(
                        grid -> feature.boundary().map(boundary -> new Placed(feature, new Territory(grid, boundary))));
    }

    private Stream<Reason> unknown(Map<GridCode, GridId> grids) {
        return reading.features().stream()
                .filter(feature -> feature.code().isPresent()
                        && !grids.containsKey(feature.code().get()))
                .map(feature -> GridReason.GRID_UNKNOWN.at(feature.path() + ".properties.code"));
    }

    /** What the desk says to what could be read, at its place in the text. */
    private Stream<Reason> said(DrawGridMap command, List<Placed> placed) {
        return placed.isEmpty()
                ? Stream.empty()
                : desk.check(command).fold(no -> no.reasons(), warnings -> warnings).stream()
                        .filter(reason ->
                                reading.faults().isEmpty() || !reason.path().endsWith(".system"))
                        .map(reason -> at(path(reason.path(), placed), reason));
    }

    private static String path(String path, List<Placed> placed) {
        Matcher territory = TERRITORY.matcher(path);
        if (!territory.matches()) {
            return path.equals("territories") ? "features" : path;
        }
        String feature =
                placed.get(Integer.parseInt(territory.group(1))).feature().path();
        if (territory.group(2).equals("grid")) {
            return feature + ".properties.code";
        }
        return territory.group(3) == null ? feature + ".geometry.coordinates" : "crs";
    }

    private static Reason at(String path, Reason reason) {
        return new Reason(reason.code(), path, reason.severity(), reason.zh(), reason.en());
    }
}
