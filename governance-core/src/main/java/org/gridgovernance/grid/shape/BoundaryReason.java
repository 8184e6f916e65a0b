package org.gridgovernance.grid.shape;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a boundary or a point may be refused (原因码). */
public enum BoundaryReason implements ReasonCode {
    /** No polygon, or one without a ring. */
    EMPTY("boundary.empty", "边界为空：至少一个多边形", "a boundary has at least one polygon"),
    /** Longitude and latitude are no position on earth. */
    POSITION_MALFORMED(
            "boundary.position-malformed",
            "坐标有误：应为经度（-180至180）、纬度（-90至90）",
            "a position is a longitude from -180 to 180 and a latitude from -90 to 90"),
    /** A ring is not closed, or has fewer than four positions. */
    RING_OPEN(
            "boundary.ring-open",
            "边界环未闭合或少于4个点：首尾须为同一点",
            "a ring has at least four positions, the last equal to the first"),
    /** Rings cross themselves or each other, or a hole lies outside. */
    CROSSING("boundary.crossing", "边界自相交，或内环不在外环之内", "rings cross, or a hole lies outside its polygon"),
    /** More than 2,000 positions. */
    TOO_LARGE("boundary.too-large", "边界点数超过2000，请先简化", "a boundary has at most 2,000 positions; simplify it"),
    /** Another coordinate system than the rest of the map. */
    OTHER_SYSTEM("boundary.other-system", "坐标系与本社区网格图不一致", "the coordinate system is not that of the community's map"),
    /** It overlaps another grid of the community by more than a square metre. */
    OVERLAPS("boundary.overlaps", "与本社区其他网格的边界重叠", "the boundary overlaps that of another grid of the community");

    private final Wording wording;

    BoundaryReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
