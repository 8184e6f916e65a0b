package org.gridgovernance.exchange.geojson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.kernel.Json;

/** What is drawn of grids, as it is written. */
record FeatureCollection(Map<GridId, Boundary> drawn, Map<GridId, Grid> grids) {

    String text() {
        ObjectNode collection = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
        drawn.values().stream()
                .findFirst()
                .ifPresent(boundary -> collection.set("crs", SystemMember.of(boundary.system())));
        ArrayNode features = collection.putArray("features");
        grids.values().stream()
                .sorted(Comparator.comparing(Grid::code))
                .map(grid -> feature(grid, Objects.requireNonNull(drawn.get(grid.id()))))
                .forEach(features::add);
        return collection.toString();
    }

    private static ObjectNode feature(Grid grid, Boundary boundary) {
        ObjectNode feature = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        feature.putObject("properties").put("code", grid.code().code()).put("title", grid.title());
        feature.putObject("geometry")
                .put("type", "MultiPolygon")
                .set("coordinates", Json.lenient().treeOf(boundary.oriented().coordinates()));
        return feature;
    }
}
