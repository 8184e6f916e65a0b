package org.gridgovernance.task.calendar;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How near a deadline is (红绿灯). Derived from dates and the clock, never stored. */
public enum Light implements CodeTable {
    /** 正常: less than 80 % of the term are over. */
    GREEN("green", "正常", "in time", "绿灯"),
    /** 临期: 80 % of the term are over. */
    AMBER("amber", "临期", "soon due", "黄灯、预警"),
    /** 超期: the term is over. */
    RED("red", "超期", "overdue", "红灯、逾期");

    private final Wording wording;

    Light(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
