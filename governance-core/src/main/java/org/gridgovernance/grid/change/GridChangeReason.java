package org.gridgovernance.grid.change;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a change of grids may be refused, or taken with a warning (原因码). */
public enum GridChangeReason implements ReasonCode {
    /** Too few or too many parts, grids or dwellings are named. */
    PARTS_MISCOUNTED(
            "grid-change.parts-miscounted",
            "拆分须有2至100个新网格，合并须涉及至少2个、至多100个网格，调整须有1至10000套房屋",
            "a split has 2 to 100 parts, a merge 2 to 100 grids, an adjustment 1 to 10,000 dwellings"),
    /** Two parts have the same code. */
    CODE_TWICE("grid-change.code-twice", "两个新网格的编码相同", "two parts have the same code"),
    /** No part has the code of the rest. */
    REST_UNKNOWN("grid-change.rest-unknown", "接收其余房屋的网格不在新网格之中", "no part has the code of the rest"),
    /** A grid or dwelling is named twice. */
    NAMED_TWICE("grid-change.named-twice", "同一网格或房屋重复列出", "a grid or dwelling is named twice"),
    /** A dwelling or micro-grid that is named does not lie in the grid on that day. */
    LIES_ELSEWHERE(
            "grid-change.lies-elsewhere", "所列房屋或微网格当日不在该网格内", "what is named does not lie in the grid on that day"),
    /** Neither one grid that stands nor code and title of a new one, or both. */
    TARGET_UNCLEAR(
            "grid-change.target-unclear",
            "请指定一个现有网格，或给出新网格的编码和名称",
            "name either a grid that stands, or code and title of a new one"),
    /** The grids are of several kinds, or micro-grids of several grids. */
    KINDS_DIFFER(
            "grid-change.kinds-differ",
            "只能合并同类网格；微网格须属于同一网格",
            "only grids of one kind can be merged, and micro-grids only of one grid"),
    /** The change is told for an earlier day than another change of the grid. */
    CHANGED_SINCE("grid-change.changed-since", "该日期之后网格已有其他变更", "the grid was changed on a later day"),
    /** A dwelling was placed in the grid on a later day than the change is told for. */
    PLACED_SINCE(
            "grid-change.placed-since",
            "该日期之后有房屋划入该网格，请按该日或更晚的日期办理",
            "a dwelling was placed in the grid on a later day; tell the change for that day or a later one"),
    /** More than 10,000 dwellings or micro-grids would have to move at once. */
    TOO_MUCH(
            "grid-change.too-much",
            "网格内房屋或微网格超过10000个，请先调整一部分",
            "more than 10,000 dwellings or micro-grids would move; adjust some of them first"),
    /** Dwellings lie in the grid, or micro-grids are part of it. */
    NOT_EMPTY("grid-change.not-empty", "网格内仍有房屋或微网格", "dwellings or micro-grids are still in the grid"),
    /** A grid comes out smaller or larger than the norm: a warning. */
    OUTSIDE_NORM("grid-change.outside-norm", "网格规模不在规范范围内", "a grid comes out smaller or larger than the norm");

    private final Wording wording;

    GridChangeReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
