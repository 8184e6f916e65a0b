package org.gridgovernance.grid.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/**
 * What lies inside (边界): one or more polygons with or without holes, as GeoJSON's MultiPolygon has them (RFC 7946), in a
 * named coordinate system. Any numbers can be held; {@link #fault} judges them. Immutable and thread-safe.
 *
 * @param system the coordinate system of all positions
 * @param coordinates polygons, of rings, of positions, of longitude and latitude; the first ring of a polygon is its
 *     outer one; in either direction
 */
public record Boundary(CoordinateSystem system, List<List<List<List<Double>>>> coordinates) {

    private static final int MOST_POSITIONS = 2_000;
    private static final int FEWEST_IN_RING = 4;

    /** Copies all numbers. */
    public Boundary {
        coordinates = coordinates.stream()
                .map(polygon -> polygon.stream()
                        .map(ring -> ring.stream().map(List::copyOf).toList())
                        .toList())
                .toList();
    }

    /** One polygon without holes, of longitude and latitude in turn, the first position repeated at the end. */
    public static Boundary ofRing(CoordinateSystem system, double... positions) {
        List<List<Double>> ring = Stream.iterate(0, at -> at + 1 < positions.length, at -> at + 2)
                .map(at -> List.of(positions[at], positions[at + 1]))
                .toList();
        return new Boundary(system, List.of(List.of(ring)));
    }

    /**
     * The first thing wrong with it, if any: {@link BoundaryReason}.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        return reason().map(reason -> reason.at(path));
    }

    /** Its size in square metres, on a sphere of the earth's mean radius; right to a percent for a community. */
    public double squareMetres() {
        return Shape.of(this).squareMetres();
    }

    /**
     * How much it shares with another of the same system, in square metres; touching is not sharing. Two whose lines cross
     * more than 10,000 times are no neighbours with an inexact border: all of the smaller one counts as shared.
     */
    public double overlap(Boundary other) {
        return Shape.of(this).overlap(Shape.of(other));
    }

    /** Whether the point lies inside or on the line; never if it is given in another system. */
    public boolean covers(GeoPoint point) {
        return Shape.of(this).covers(point);
    }

    /** Of how many positions it is made. */
    public long size() {
        return positions().count();
    }

    /** The same, its outer rings counterclockwise and its holes clockwise, as RFC 7946 asks; for one without fault. */
    public Boundary oriented() {
        return new Boundary(
                system,
                coordinates.stream()
                        .map(rings -> IntStream.range(0, rings.size())
                                .mapToObj(at -> Shape.turned(rings.get(at), at == 0))
                                .toList())
                        .toList());
    }

    @Override
    public String toString() {
        return system.code() + " MultiPolygon of " + size() + " positions";
    }

    private Optional<BoundaryReason> reason() {
        if (coordinates.isEmpty() || coordinates.stream().anyMatch(List::isEmpty)) {
            return Optional.of(BoundaryReason.EMPTY);
        }
        if (positions().limit(MOST_POSITIONS + 1L).count() > MOST_POSITIONS) {
            return Optional.of(BoundaryReason.TOO_LARGE);
        }
        if (!positions().allMatch(Boundary::isPosition)) {
            return Optional.of(BoundaryReason.POSITION_MALFORMED);
        }
        if (!rings().allMatch(Boundary::isClosed)) {
            return Optional.of(BoundaryReason.RING_OPEN);
        }
        return Shape.of(this).isValid() ? Optional.empty() : Optional.of(BoundaryReason.CROSSING);
    }

    private Stream<List<List<Double>>> rings() {
        return coordinates.stream().flatMap(List::stream);
    }

    private Stream<List<Double>> positions() {
        return rings().flatMap(List::stream);
    }

    private static boolean isPosition(List<Double> position) {
        return position.size() == 2 && GeoPoint.isPosition(position.get(0), position.get(1));
    }

    private static boolean isClosed(List<List<Double>> ring) {
        return ring.size() >= FEWEST_IN_RING && ring.get(0).equals(ring.get(ring.size() - 1));
    }
}
