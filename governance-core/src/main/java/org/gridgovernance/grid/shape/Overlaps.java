package org.gridgovernance.grid.shape;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds boundaries that overlap (边界重叠), through a spatial index. Immutable and thread-safe. */
public final class Overlaps {
    private final List<Shape> shapes;
    private final STRtree index = new STRtree();
    private final double tolerated;

    private Overlaps(List<Boundary> boundaries, double tolerated) {
        shapes = boundaries.stream().map(Shape::of).toList();
        this.tolerated = tolerated;
        IntStream.range(0, shapes.size())
                .forEach(at -> index.insert(shapes.get(at).geometry().getEnvelopeInternal(), at));
        index.build();
    }

    /**
     * Which of the drawn boundaries share ground with another drawn or a standing one.
     *
     * @param drawn the boundaries asked about, each without fault
     * @param standing others, each without fault
     * @param squareMetres how much two may share, for surveys are not exact
     * @return the places in {@code drawn}, ascending
     */
    public static IntStream of(List<Boundary> drawn, List<Boundary> standing, double squareMetres) {
        Overlaps all =
                new Overlaps(Stream.concat(drawn.stream(), standing.stream()).toList(), squareMetres);
        return IntStream.range(0, drawn.size()).filter(all::overlapsAnother);
    }

    private boolean overlapsAnother(int at) {
        Shape shape = shapes.get(at);
        return near(shape).anyMatch(other -> other != at && shape.overlap(shapes.get(other)) > tolerated);
    }

    @SuppressWarnings("unchecked")
    private IntStream near(Shape shape) {
        List<Integer> found = (List<Integer>) index.query(shape.geometry().getEnvelopeInternal());
        return found.stream().mapToInt(Integer::intValue);
    }
}
