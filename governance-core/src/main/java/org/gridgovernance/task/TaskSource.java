package org.gridgovernance.task;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Where a task comes from (来源). The codes are this library's own. */
public enum TaskSource implements CodeTable {
    /** 居民来电. */
    RESIDENT_PHONE("resident-phone", "居民来电", "A resident's call", "电话、来电"),
    /** 居民线上上报. */
    RESIDENT_APP("resident-app", "居民线上上报", "A resident's app", "小程序、公众号、APP"),
    /** 窗口. */
    COUNTER("counter", "窗口", "The counter", "来访、大厅"),
    /** 12345热线. */
    HOTLINE_12345("hotline-12345", "12345热线", "Hotline 12345", "12345、政务热线、热线"),
    /** 巡查发现. */
    PATROL("patrol", "巡查发现", "A patrol", "巡查、走访"),
    /** 部门交办: asked for by a department, and held against the duty list. */
    DEPARTMENT("department", "部门交办", "A department", "上级交办、交办"),
    /** 物联感知. */
    SENSOR("sensor", "物联感知", "A sensor", "设备告警、传感器"),
    /** 计划任务. */
    PLAN("plan", "计划任务", "A plan", "计划"),
    /** 排查. */
    SCREENING("screening", "排查", "A screening", "专项排查、筛查"),
    /** 信息过期: an entry of the register that is no longer fresh. */
    STALENESS("staleness", "信息过期", "A stale entry of the register", "信息核验"),
    /** 库存预警: emergency supplies that run low or expire. */
    STOCK("stock", "库存预警", "A stock alert", "物资预警");

    private final Wording wording;

    TaskSource(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
