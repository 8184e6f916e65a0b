package org.gridgovernance.resource.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.point.StockPoint;

/** What points are called in a plan: by their title, and by a number behind it where others are called so. Not thread-safe. */
final class Localities {
    private final Map<String, Integer> called = new HashMap<>();

    Locality of(StockPoint point) {
        return of(point.title(), point.at());
    }

    Locality of(String title, Optional<GeoPoint> at) {
        int many = called.merge(title, 1, Integer::sum);
        return new Locality(many == 1 ? title : title + " #" + many, at);
    }
}
