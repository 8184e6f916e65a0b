package org.gridgovernance.resource.allocation;

import java.util.OptionalLong;
import org.gridgovernance.grid.shape.GeoPoint;

/** How far it is as the crow flies. */
final class StraightLine {
    /** The mean radius of the earth, in metres. */
    private static final double RADIUS = 6_371_008.8;

    private StraightLine() {}

    static OptionalLong metres(Locality from, Locality to) {
        if (from.at().isEmpty() || to.at().isEmpty()) {
            return OptionalLong.empty();
        }
        GeoPoint one = from.at().get();
        GeoPoint other = to.at().get();
        return one.system() == other.system() ? OptionalLong.of(metres(one, other)) : OptionalLong.empty();
    }

    /** The haversine. */
    private static long metres(GeoPoint one, GeoPoint other) {
        double north = Math.sin(Math.toRadians(other.latitude() - one.latitude()) / 2);
        double east = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        double between = north * north
                + Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude())) * east * east;
        return Math.round(2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, between))));
    }
}
