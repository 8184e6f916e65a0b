package org.gridgovernance.resident;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * How a fact was verified (核实方式). The codes are this library's own.
 */
public enum VerificationMethod implements CodeTable {
    /** 入户. */
    DOOR_VISIT("door-visit", "入户", "Door visit", "入户走访、入户核实、上门、上门核实"),
    /** 电话. */
    PHONE("phone", "电话", "Telephone", "电话核实"),
    /** 数据共享. */
    DATA_SHARING("data-sharing", "数据共享", "Data sharing", "数据比对"),
    /** 自主申报. */
    SELF_REPORT("self-report", "自主申报", "Self-report", "自行申报、居民申报");

    private final Wording wording;

    VerificationMethod(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
