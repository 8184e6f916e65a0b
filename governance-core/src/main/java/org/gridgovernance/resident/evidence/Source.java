package org.gridgovernance.resident.evidence;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * Where a fact comes from, and how one was verified (信息来源). The codes are this library's own.
 */
public enum Source implements CodeTable {
    /** 入户. */
    DOOR_VISIT("door-visit", "入户", "Door visit", "入户走访、入户核实、上门、上门核实"),
    /** 电话. */
    PHONE("phone", "电话", "Telephone", "电话核实"),
    /** 公安数据. */
    PUBLIC_SECURITY("public-security", "公安数据", "Public-security feed", "公安共享、户籍数据、公安数据共享"),
    /** 民政数据. */
    CIVIL_AFFAIRS("civil-affairs", "民政数据", "Civil-affairs data", "民政共享、民政数据共享"),
    /** 数据共享: of another department. */
    DATA_SHARING("data-sharing", "数据共享", "Data sharing", "数据比对"),
    /** 自主申报. */
    SELF_REPORT("self-report", "自主申报", "Self-report", "自行申报、居民申报");

    private final Wording wording;

    Source(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
