package org.gridgovernance.resource.allocation;

import java.util.Optional;
import org.gridgovernance.grid.shape.GeoPoint;

/**
 * Where goods lie or are needed (地点): a stock point, a grid. Immutable.
 *
 * @param code by what it is told from others, 1 to 60 characters; no name of a person
 * @param at where it is on the map, if that is known
 */
public record Locality(String code, Optional<GeoPoint> at) {
    /** A place of which only the code counts. */
    public static Locality of(String code) {
        return new Locality(code, Optional.empty());
    }
}
