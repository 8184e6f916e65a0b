package org.gridgovernance.benchmark.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.GeoPoint;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** What somebody would write who has JTS: the polygons in a tree of their envelopes, and a ray through those that are near. */
final class HandWrittenFinder {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final STRtree index = new STRtree();

    private record Entry(GridId grid, CoordinateSequence ring) {}

    HandWrittenFinder(Map<GridId, double[]> rings) {
        rings.forEach((grid, ring) -> {
            Polygon polygon = GEOMETRY.createPolygon(positions(ring));
            index.insert(
                    polygon.getEnvelopeInternal(),
                    new Entry(grid, polygon.getExteriorRing().getCoordinateSequence()));
        });
        index.build();
    }

    private static Coordinate[] positions(double[] ring) {
        Coordinate[] positions = new Coordinate[ring.length / 2];
        for (int at = 0; at < positions.length; at++) {
            positions[at] = new Coordinate(ring[2 * at], ring[2 * at + 1]);
        }
        return positions;
    }

    /** All that cover the point, on their lines too. */
    @SuppressWarnings("unchecked")
    List<GridId> at(GeoPoint point) {
        Coordinate spot = new Coordinate(point.longitude(), point.latitude());
        List<GridId> covering = new ArrayList<>(1);
        for (Entry near : (List<Entry>) index.query(new Envelope(spot))) {
            if (RayCrossingCounter.locatePointInRing(spot, near.ring) != Location.EXTERIOR) {
                covering.add(near.grid);
            }
        }
        return covering;
    }
}
