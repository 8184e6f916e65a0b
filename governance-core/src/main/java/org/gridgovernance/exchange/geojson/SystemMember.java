package org.gridgovernance.exchange.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Reason;

/** The member of a collection that names its coordinate system. */
final class SystemMember {
    private static final String CRS84 = "urn:ogc:def:crs:OGC:1.3:CRS84";
    private static final Pattern URN = Pattern.compile("urn:ogc:def:crs:EPSG:[^:]*:(\\d+)");

    private SystemMember() {}

    static ObjectNode of(CoordinateSystem system) {
        ObjectNode crs = JsonNodeFactory.instance.objectNode().put("type", "name");
        crs.putObject("properties").put("name", system.code());
        return crs;
    }

    /** What the collection says, or what the caller says if it says nothing. */
    static Either<Reason, CoordinateSystem> read(JsonNode collection, Optional<CoordinateSystem> assumed) {
        JsonNode crs = collection.path("crs");
        if (crs.isMissingNode() || crs.isNull()) {
            return assumed.<Either<Reason, CoordinateSystem>>map(Either::right)
                    .orElseGet(() -> Either.left(GeoJsonReason.SYSTEM_MISSING.at("crs")));
        }
        JsonNode name = crs.isTextual() ? crs : crs.path("properties").path("name");
        return Optional.ofNullable(name.textValue())
                .flatMap(SystemMember::named)
                .<Either<Reason, CoordinateSystem>>map(Either::right)
                .orElseGet(() -> Either.left(GeoJsonReason.SYSTEM_UNKNOWN.at("crs")));
    }

    private static Optional<CoordinateSystem> named(String name) {
        return name.equals(CRS84)
                ? Optional.of(CoordinateSystem.WGS84)
                : CodeTable.find(CoordinateSystem.class, URN.matcher(name).replaceAll("EPSG:$1"));
    }
}
