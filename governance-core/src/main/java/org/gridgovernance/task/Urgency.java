package org.gridgovernance.task;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How urgent a task is (紧急程度): which of a matter's terms count. The codes are this library's own. */
public enum Urgency implements CodeTable {
    /** 一般. */
    NORMAL("normal", "一般", "Normal", "普通"),
    /** 紧急. */
    URGENT("urgent", "紧急", "Urgent", "加急、特急");

    private final Wording wording;

    Urgency(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
