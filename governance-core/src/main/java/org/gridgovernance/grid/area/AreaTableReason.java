package org.gridgovernance.grid.area;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Reasons (原因码) why a row of an area table was left out. */
public enum AreaTableReason implements ReasonCode {
    /** The first row does not name the columns; nothing was read. */
    NO_HEADER(
            "area-table.no-header",
            "首行应为列名，且包含code和name",
            "the first row must name the columns, code and name among them"),
    /** The row does not have the columns, or a quote is not closed. */
    ROW_MALFORMED("area-table.row-malformed", "该行列数不足或引号未闭合", "the row lacks a column or does not close a quote"),
    /** The code is none. */
    CODE_MALFORMED("area-table.code-malformed", "区划代码应为2、4、6、9或12位数字", "an area code has 2, 4, 6, 9 or 12 digits"),
    /** The name is blank. */
    NAME_BLANK("area-table.name-blank", "区划名称为空", "the name is blank"),
    /** The code stood before with another name; the first stays. */
    DUPLICATE("area-table.duplicate", "区划代码重复且名称不同，保留先出现者", "the code stood before with another name; the first stays");

    private final Wording wording;

    AreaTableReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
