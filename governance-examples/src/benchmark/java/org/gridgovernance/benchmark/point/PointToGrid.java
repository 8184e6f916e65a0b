package org.gridgovernance.benchmark.point;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Round;
import org.gridgovernance.benchmark.kit.Rounds;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.benchmark.kit.Workload;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.grid.shape.ShapeFinder;

/**
 * Which grid covers a point. The map of one community has at most 20,000 positions, so a host that asks of a whole city puts
 * the boundaries of many maps into one finder, as here.
 */
public final class PointToGrid implements Workload {
    private static final String OURS = "ours";
    private static final String BY_HAND = "JTS by hand";
    private static final long SEED = 4_490;

    @Override
    public String name() {
        return "point-to-grid";
    }

    @Override
    public List<Table> run(Bench bench) throws Exception {
        Lattice city = new Lattice(bench.size(400, 50), bench.size(250, 40), SEED);
        Map<GridId, double[]> rings = city.rings();
        List<GeoPoint> points = city.points(bench.size(100_000, 5_000));
        ShapeFinder<GridId> ours = ours(rings);
        HandWrittenFinder byHand = new HandWrittenFinder(rings);
        mustAgree(points, ours, byHand);
        bench.progress().say("point to grid: both give equal answers");
        Rounds building = new Rounds(bench.server())
                .with(OURS, round -> build(rings, PointToGrid::ours))
                .with(BY_HAND, round -> build(rings, HandWrittenFinder::new))
                .run(bench.size(1, 0), bench.size(5, 1), bench.progress());
        Rounds asking = new Rounds(bench.server())
                .with(OURS, round -> ask(points, point -> ours.at(point).toList()))
                .with(BY_HAND, round -> ask(points, byHand::at))
                .run(bench.size(5, 1), bench.size(9, 1), bench.progress());
        return List.of(table(rings.size(), building, asking));
    }

    private static ShapeFinder<GridId> ours(Map<GridId, double[]> rings) {
        Map<GridId, Boundary> boundaries = new LinkedHashMap<>();
        rings.forEach((grid, ring) -> boundaries.put(grid, Boundary.ofRing(CoordinateSystem.CGCS2000, ring)));
        return ShapeFinder.among(boundaries);
    }

    private static void mustAgree(List<GeoPoint> points, ShapeFinder<GridId> ours, HandWrittenFinder byHand) {
        points.forEach(point -> {
            if (!new HashSet<>(ours.at(point).toList()).equals(new HashSet<>(byHand.at(point)))) {
                throw new IllegalStateException("not in the same grids: " + point);
            }
        });
    }

    private static long build(Map<GridId, double[]> rings, Function<Map<GridId, double[]>, ?> finder) {
        Objects.requireNonNull(finder.apply(rings));
        return rings.size();
    }

    private static long ask(List<GeoPoint> points, Function<GeoPoint, List<GridId>> finder) {
        long covered =
                points.stream().filter(point -> !finder.apply(point).isEmpty()).count();
        if (covered < points.size() / 2) {
            throw new IllegalStateException("few are covered: " + covered);
        }
        return points.size();
    }

    private static Table table(int grids, Rounds building, Rounds asking) {
        return new Table("Point to grid, among %,d grids of 16 corners".formatted(grids), OURS, BY_HAND)
                .add(new Line(
                        "answers a second",
                        List.of(
                                Line.number(asking.median(OURS, Round::speed)),
                                Line.number(asking.median(BY_HAND, Round::speed))),
                        Line.number(asking.ratio(OURS, BY_HAND, Round::speed))))
                .add(new Line(
                        "from coordinates to the finder, ms",
                        List.of(
                                Line.number(building.median(OURS, PointToGrid::millis)),
                                Line.number(building.median(BY_HAND, PointToGrid::millis))),
                        Line.number(building.ratio(OURS, BY_HAND, PointToGrid::millis))));
    }

    private static double millis(Round round) {
        return round.usage().nanos() / 1e6;
    }
}
