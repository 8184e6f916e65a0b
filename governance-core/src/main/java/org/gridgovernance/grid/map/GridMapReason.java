package org.gridgovernance.grid.map;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on grid maps may be refused (原因码). */
public enum GridMapReason implements ReasonCode {
    /** The community has a map already: somebody else just drew the first boundary. */
    MAP_TAKEN("grid-map.taken", "本社区已有网格图", "the community has a map already"),
    /** Nothing is drawn, or more than 500 boundaries at once. */
    NOTHING_DRAWN("grid-map.nothing-drawn", "请给出1至500个网格的边界", "draw 1 to 500 boundaries at once"),
    /** The same grid twice. */
    GRID_TWICE("grid-map.grid-twice", "同一网格重复给出边界", "a grid is given twice"),
    /** No grid is named, or more than 500 at once. */
    NOTHING_CLEARED("grid-map.nothing-cleared", "请指明1至500个网格", "name 1 to 500 grids at once"),
    /** The map would have more than 20,000 positions. */
    TOO_LARGE("grid-map.too-large", "本社区网格图点数超过20000，请先简化", "the map of a community has at most 20,000 positions"),
    /** What is told is of an earlier day than the map already tells of. */
    TOLD_SINCE("grid-map.told-since", "该日期之后网格图已有变动", "the map has changed since that day");

    private final Wording wording;

    GridMapReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
