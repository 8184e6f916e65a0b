package org.gridgovernance.grid.shape;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds what covers a point (点位归属) among many boundaries, through a spatial index. Built once; immutable and thread-safe.
 *
 * @param <K> what a boundary belongs to
 */
public final class ShapeFinder<K> {
    private final STRtree index = new STRtree();

    private record Entry<K>(K key, Shape shape) {}

    private ShapeFinder(Map<K, Boundary> boundaries) {
        boundaries.forEach((key, boundary) -> {
            Shape shape = Shape.of(boundary);
            index.insert(shape.geometry().getEnvelopeInternal(), new Entry<>(key, shape));
        });
        index.build();
    }

    /** Finds among these; each must be without fault. */
    public static <K> ShapeFinder<K> among(Map<K, Boundary> boundaries) {
        return new ShapeFinder<>(boundaries);
    }

    /** All that cover the point, on their lines too; none for a point of another coordinate system. */
    public Stream<K> at(GeoPoint point) {
        return entries(index.query(new Envelope(Shape.position(point))))
                .filter(entry -> entry.shape().covers(point))
                .map(Entry::key);
    }

    @SuppressWarnings("unchecked")
    private Stream<Entry<K>> entries(List<?> found) {
        return ((List<Entry<K>>) found).stream();
    }
}
