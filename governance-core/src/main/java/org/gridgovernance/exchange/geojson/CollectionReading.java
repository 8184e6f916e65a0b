package org.gridgovernance.exchange.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/**
 * A text as it was read.
 *
 * @param features its features, each with its faults
 * @param faults what is wrong with the collection as a whole
 */
record CollectionReading(List<FeatureReading> features, List<Reason> faults) {
    private static final int LONGEST = 8_000_000;
    private static final int MOST = 500;

    static Either<Rejection, CollectionReading> of(String text, Optional<CoordinateSystem> assumed) {
        if (text.length() > LONGEST) {
            return refused(GeoJsonReason.TOO_LARGE.at(""));
        }
        try {
            return of(Json.strict().tree(text), assumed);
        } catch (Json.UnreadableException unreadable) {
            return refused(GeoJsonReason.NOT_JSON.at(""));
        }
    }

    private static Either<Rejection, CollectionReading> of(JsonNode collection, Optional<CoordinateSystem> assumed) {
        if (collection.isMissingNode()) {
            return refused(GeoJsonReason.NOT_JSON.at(""));
        }
        if (!collection.path("type").asText("").equals("FeatureCollection")) {
            return refused(GeoJsonReason.NOT_A_COLLECTION.at("type"));
        }
        JsonNode features = collection.path("features");
        if (!features.isArray() || features.isEmpty() || features.size() > MOST) {
            return refused(GeoJsonReason.FEATURES_COUNT.at("features"));
        }
        Either<Reason, CoordinateSystem> system = SystemMember.read(collection, assumed);
        CoordinateSystem any = system.getOrElse(CoordinateSystem.WGS84);
        return Either.right(new CollectionReading(
                IntStream.range(0, features.size())
                        .mapToObj(at -> FeatureReading.of(features.get(at), any, "features[" + at + "]"))
                        .toList(),
                system.swap().toJavaStream().toList()));
    }

    /** All that is wrong, with the whole and with each. */
    List<Reason> allFaults() {
        return Stream.concat(faults.stream(), features.stream().flatMap(each -> each.faults().stream()))
                .toList();
    }

    private static Either<Rejection, CollectionReading> refused(Reason reason) {
        return Either.left(Rejection.of(reason));
    }
}
