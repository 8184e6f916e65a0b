package org.gridgovernance.resource;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What moves goods (出入库类别). The codes are this library's own. */
public enum MovementKind implements CodeTable {
    /** 入库: taken in from outside. */
    TAKE_IN("take-in", "入库", "Taken in", "验收入库"),
    /** 调拨出库: sent to another point. */
    SHIP("ship", "调拨出库", "Shipped", "发货"),
    /** 调拨签收: arrived from another point. */
    RECEIVE("receive", "调拨签收", "Received", "收货、签收"),
    /** 发放: handed to a person or household. */
    HAND_OUT("hand-out", "发放", "Handed out", "发放居民"),
    /** 领用: used by those who serve. */
    USE("use", "领用", "Used", "使用、消耗"),
    /** 退库: handed out or used, and brought back. */
    BRING_BACK("bring-back", "退库", "Brought back", "退回"),
    /** 隔离: may not be issued until it is released. */
    QUARANTINE("quarantine", "隔离", "Quarantined", "封存"),
    /** 解除隔离. */
    RELEASE("release", "解除隔离", "Released from quarantine", "解封"),
    /** 报废: of no use any more. */
    SCRAP("scrap", "报废", "Scrapped", ""),
    /** 报损: spoiled, stolen or gone. */
    LOSE("lose", "报损", "Lost", "损失"),
    /** 归还: to whom it was borrowed or requisitioned from. */
    GIVE_BACK("give-back", "归还", "Given back", "返还"),
    /** 盘点调整: a count found another number. */
    COUNT("count", "盘点调整", "Counted", "盘盈、盘亏");

    private final Wording wording;

    MovementKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it issues goods for use: what is expired or reserved for others is not issued. */
    public boolean issues() {
        return this == SHIP || this == HAND_OUT || this == USE;
    }

    /** Whether what is reserved for others stops it; other movements only tell what is so, and it is warned of. */
    public boolean heedsReservations() {
        return issues() || this == GIVE_BACK;
    }
}
