package org.gridgovernance.exchange.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridCodeScheme;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.Reason;

/**
 * A feature as it was read: what could be made of it, and what is wrong.
 *
 * @param path where it stands
 * @param code the code of its grid, if it is one
 * @param boundary its boundary, if it has the form of one
 * @param faults what is wrong with it
 */
record FeatureReading(String path, Optional<GridCode> code, Optional<Boundary> boundary, List<Reason> faults) {

    static FeatureReading of(JsonNode feature, CoordinateSystem system, String path) {
        Optional<GridCode> code = code(feature.path("properties").path("code"));
        Either<Reason, Boundary> boundary = GeometryReading.of(feature.path("geometry"), system, path + ".geometry");
        Stream<Reason> kind = feature.path("type").asText("").equals("Feature")
                ? Stream.empty()
                : Stream.of(GeoJsonReason.NOT_A_FEATURE.at(path + ".type"));
        Stream<Reason> nameless =
                code.isPresent() ? Stream.empty() : Stream.of(GeoJsonReason.CODE_MISSING.at(path + ".properties.code"));
        return new FeatureReading(
                path,
                code,
                boundary.toJavaOptional(),
                Stream.of(kind, nameless, boundary.swap().toJavaStream())
                        .flatMap(found -> found)
                        .toList());
    }

    private static Optional<GridCode> code(JsonNode code) {
        return Optional.ofNullable(code.textValue())
                .flatMap(text -> GridCodeScheme.FREE.parse(text).toJavaOptional());
    }
}
