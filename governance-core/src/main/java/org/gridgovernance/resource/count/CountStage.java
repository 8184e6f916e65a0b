package org.gridgovernance.resource.count;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a count has come (盘点状态). The codes are this library's own. */
public enum CountStage implements CodeTable {
    /** 盘点中. */
    OPEN("open", "盘点中", "Under way", "进行中"),
    /** 已完成: everything was counted, and the books are closed. */
    FINISHED("finished", "已完成", "Finished", "已结账"),
    /** 已中止. */
    ABANDONED("abandoned", "已中止", "Abandoned", "取消");

    private final Wording wording;

    CountStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
