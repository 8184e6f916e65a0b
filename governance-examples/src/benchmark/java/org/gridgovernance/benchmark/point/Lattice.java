package org.gridgovernance.benchmark.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;

/**
 * A city of grids that leave no gap: blocks of four by four meshes of a net whose knots were moved by chance, so that
 * neighbours share a crooked line of five positions.
 */
final class Lattice {
    private static final int MESHES = 4;
    private static final double WEST = 114;
    private static final double SOUTH = 30;
    private static final double MESH = 0.0008;
    private static final double MOVED = 0.3;

    private final int columns;
    private final int rows;
    private final double[][] net;
    private final Random random;

    Lattice(int columns, int rows, long seed) {
        this.columns = columns;
        this.rows = rows;
        random = new Random(seed);
        int width = columns * MESHES + 1;
        net = IntStream.range(0, width * (rows * MESHES + 1))
                .mapToObj(knot ->
                        new double[] {WEST + MESH * (knot % width + moved()), SOUTH + MESH * (knot / width + moved())})
                .toArray(double[][]::new);
    }

    private double moved() {
        return (random.nextDouble() * 2 - 1) * MOVED;
    }

    /** What each grid covers: longitude and latitude in turn, the first position repeated at the end. */
    Map<GridId, double[]> rings() {
        Map<GridId, double[]> rings = new LinkedHashMap<>();
        for (int grid = 0; grid < columns * rows; grid++) {
            rings.put(new GridId(new UUID(0, grid)), ring(grid % columns * MESHES, grid / columns * MESHES));
        }
        return rings;
    }

    /** Along the lower side, up, back along the upper side, and down. */
    private double[] ring(int left, int low) {
        int right = left + MESHES;
        int high = low + MESHES;
        return Stream.of(
                        IntStream.range(0, MESHES).mapToObj(step -> knot(left + step, low)),
                        IntStream.range(0, MESHES).mapToObj(step -> knot(right, low + step)),
                        IntStream.range(0, MESHES).mapToObj(step -> knot(right - step, high)),
                        IntStream.rangeClosed(0, MESHES).mapToObj(step -> knot(left, high - step)))
                .flatMap(side -> side)
                .flatMapToDouble(DoubleStream::of)
                .toArray();
    }

    /** Points by chance, some beyond the edge; every hundredth is a knot, where grids may meet. */
    List<GeoPoint> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> number % 100 == 0 ? net[random.nextInt(net.length)] : anywhere())
                .map(position -> new GeoPoint(CoordinateSystem.CGCS2000, position[0], position[1]))
                .toList();
    }

    private double[] anywhere() {
        return new double[] {
            WEST + MESH * random.nextDouble() * columns * MESHES, SOUTH + MESH * random.nextDouble() * rows * MESHES
        };
    }

    private double[] knot(int column, int row) {
        return net[row * (columns * MESHES + 1) + column];
    }
}
