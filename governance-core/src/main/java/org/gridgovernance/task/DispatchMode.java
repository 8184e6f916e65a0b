package org.gridgovernance.task;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How somebody came to be dispatched a task (派遣方式). The codes are this library's own. */
public enum DispatchMode implements CodeTable {
    /** 指派. */
    ASSIGNED("assigned", "指派", "Assigned", "派单"),
    /** 轮派. */
    ROTATION("rotation", "轮派", "By rotation", "轮流"),
    /** 抢单: open to whoever of the organisation claims it first. */
    CLAIM("claim", "抢单", "Open to be claimed", "认领");

    private final Wording wording;

    DispatchMode(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
