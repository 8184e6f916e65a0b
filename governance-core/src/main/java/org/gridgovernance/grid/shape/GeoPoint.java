package org.gridgovernance.grid.shape;

import java.util.Optional;
import org.gridgovernance.kernel.Reason;

/**
 * A point on the map (坐标点). Immutable.
 *
 * @param system in which system
 * @param longitude degrees east, -180 to 180
 * @param latitude degrees north, -90 to 90
 */
public record GeoPoint(CoordinateSystem system, double longitude, double latitude) {
    /**
     * What is wrong with it, if anything: {@link BoundaryReason#POSITION_MALFORMED}.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        return isPosition(longitude, latitude)
                ? Optional.empty()
                : Optional.of(BoundaryReason.POSITION_MALFORMED.at(path));
    }

    static boolean isPosition(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }
}
