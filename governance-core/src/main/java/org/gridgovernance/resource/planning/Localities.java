package org.gridgovernance.resource.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.point.StockPoint;

/** What points are called in a plan: by their title, and by a number behind it where others are called so, each otherwise. Not thread-safe. */
final class Localities {
    private final Map<String, Integer> called = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    Locality of(StockPoint point) {
        return of(point.title(), point.at());
    }

    Locality of(String title, Optional<GeoPoint> at) {
        String code = code(title);
        while (!codes.add(code)) {
            code = code(title);
        }
        return new Locality(code, at);
    }

    private String code(String title) {
        int many = called.merge(title, 1, Integer::sum);
        return many == 1 ? title : title + " #" + many;
    }
}
