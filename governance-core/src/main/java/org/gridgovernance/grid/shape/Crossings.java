package org.gridgovernance.grid.shape;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexSegmentSetMutualIntersector;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/**
 * Counts how often the lines of two geometries cross, up to a limit: what two have in common is made of as many pieces as
 * they cross, millions for two combs. For one thread.
 */
final class Crossings implements SegmentIntersector {
    private static final int MOST = 10_000;

    private final LineIntersector lines = new RobustLineIntersector();
    private int count;

    private Crossings() {}

    static boolean areTooMany(Geometry one, Geometry other) {
        Crossings crossings = new Crossings();
        new MCIndexSegmentSetMutualIntersector(SegmentStringUtil.extractSegmentStrings(one))
                .process(SegmentStringUtil.extractSegmentStrings(other), crossings);
        return crossings.isDone();
    }

    @Override
    public void processIntersections(SegmentString one, int at, SegmentString other, int there) {
        lines.computeIntersection(
                one.getCoordinate(at),
                one.getCoordinate(at + 1),
                other.getCoordinate(there),
                other.getCoordinate(there + 1));
        count += lines.hasIntersection() && lines.isProper() ? 1 : 0;
    }

    @Override
    public boolean isDone() {
        return count > MOST;
    }
}
