package org.gridgovernance.task.demand;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Where a figure comes from (数据来源). */
public enum FigureSource implements CodeTable {
    /** 台账生成: reckoned from the register. */
    REGISTER("register", "台账生成", "from the register"),
    /** 人工采集: collected for the purpose. */
    COLLECTED("collected", "人工采集", "collected by hand");

    private final Wording wording;

    FigureSource(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
