package org.gridgovernance.grid.map;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a dwelling does not fit the grid map (房屋与网格图不符). The codes are this library's own. */
public enum Misfit implements CodeTable {
    /** Nobody said where it is. */
    NOT_LOCATED("not-located", "无坐标", "Not located"),
    /** Its location is given in another coordinate system than the map, so nobody knows. */
    OTHER_SYSTEM("other-system", "坐标系不符", "Located in another coordinate system"),
    /** No grid covers it. */
    UNCOVERED("uncovered", "未覆盖", "Covered by no grid"),
    /** It is on record in no grid, or in another than covers it. */
    OTHER_GRID("other-grid", "网格不符", "On record in another grid");

    private final Wording wording;

    Misfit(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
