package org.gridgovernance.grid.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A boundary made ready to be asked. Thread-safe. */
final class Shape {
    /** Up to so many an index costs more than it saves. */
    private static final int FEW_POSITIONS = 100;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double METRES_A_DEGREE = Math.toRadians(6_371_008.8);

    private final CoordinateSystem system;
    private final Geometry geometry;
    private final PreparedGeometry prepared;
    private final PointOnGeometryLocator locator;

    private Shape(CoordinateSystem system, Geometry geometry) {
        this.system = system;
        this.geometry = geometry;
        prepared = PreparedGeometryFactory.prepare(geometry);
        locator = geometry.getNumPoints() > FEW_POSITIONS
                ? new IndexedPointInAreaLocator(geometry)
                : new SimplePointInAreaLocator(geometry);
    }

    static Shape of(Boundary boundary) {
        return new Shape(boundary.system(), multiPolygon(boundary.coordinates()));
    }

    boolean isValid() {
        return geometry.isValid();
    }

    boolean covers(GeoPoint point) {
        return point.system() == system && locator.locate(position(point)) != Location.EXTERIOR;
    }

    double squareMetres() {
        return squareMetres(geometry);
    }

    double overlap(Shape other) {
        if (system != other.system || !prepared.intersects(other.geometry)) {
            return 0;
        }
        return Crossings.areTooMany(geometry, other.geometry)
                ? Math.min(squareMetres(), other.squareMetres())
                : squareMetres(OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION));
    }

    /** The ring in that direction. */
    static List<List<Double>> turned(List<List<Double>> ring, boolean counterclockwise) {
        if (Orientation.isCCW(positions(ring)) == counterclockwise) {
            return ring;
        }
        List<List<Double>> turned = new ArrayList<>(ring);
        Collections.reverse(turned);
        return turned;
    }

    Geometry geometry() {
        return geometry;
    }

    static Coordinate position(GeoPoint point) {
        return new Coordinate(point.longitude(), point.latitude());
    }

    private static double squareMetres(Geometry geometry) {
        return geometry.isEmpty()
                ? 0
                : geometry.getArea()
                        * METRES_A_DEGREE
                        * METRES_A_DEGREE
                        * Math.cos(Math.toRadians(geometry.getCentroid().getY()));
    }

    private static MultiPolygon multiPolygon(List<List<List<List<Double>>>> polygons) {
        return GEOMETRY.createMultiPolygon(polygons.stream().map(Shape::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(List<List<List<Double>>> rings) {
        LinearRing[] holes = rings.stream().skip(1).map(Shape::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(ring(rings.get(0)), holes);
    }

    private static LinearRing ring(List<List<Double>> positions) {
        return GEOMETRY.createLinearRing(positions(positions));
    }

    private static Coordinate[] positions(List<List<Double>> ring) {
        return ring.stream()
                .map(position -> new Coordinate(position.get(0), position.get(1)))
                .toArray(Coordinate[]::new);
    }
}
