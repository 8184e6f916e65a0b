package org.gridgovernance.exchange.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.Reason;

/** Reads the geometry of a feature. */
final class GeometryReading {
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 4;
    private static final int FLAT = 2;

    private GeometryReading() {}

    static Either<Reason, Boundary> of(JsonNode geometry, CoordinateSystem system, String path) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asText("")) {
            case "Polygon" ->
                sound(coordinates, POLYGON, path)
                        .map(polygon -> new Boundary(system, List.of(list(polygon, GeometryReading::ring))));
            case "MultiPolygon" ->
                sound(coordinates, MULTI_POLYGON, path)
                        .map(polygons ->
                                new Boundary(system, list(polygons, polygon -> list(polygon, GeometryReading::ring))));
            default -> Either.left(GeoJsonReason.GEOMETRY_KIND.at(path + ".type"));
        };
    }

    private static Either<Reason, JsonNode> sound(JsonNode coordinates, int depth, String path) {
        if (!isNested(coordinates, depth)) {
            return Either.left(GeoJsonReason.COORDINATES_MALFORMED.at(path + ".coordinates"));
        }
        return hasHeight(coordinates, depth)
                ? Either.left(GeoJsonReason.HEIGHT_GIVEN.at(path + ".coordinates"))
                : Either.right(coordinates);
    }

    /** Whether these are lists in lists, that deep, of numbers. */
    private static boolean isNested(JsonNode node, int depth) {
        return depth == 0
                ? node.isNumber()
                : node.isArray() && each(node).allMatch(child -> isNested(child, depth - 1));
    }

    private static boolean hasHeight(JsonNode node, int depth) {
        return depth == 1 ? node.size() > FLAT : each(node).anyMatch(child -> hasHeight(child, depth - 1));
    }

    private static List<List<Double>> ring(JsonNode ring) {
        return list(ring, position -> list(position, JsonNode::doubleValue));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return each(array).map(read).toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
