package org.gridgovernance.resource.asset;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a booking stands (预约状态): derived from what happened and the clock. The codes are this library's own. */
public enum BookingState implements CodeTable {
    /** 已预约. */
    BOOKED("booked", "已预约", "Booked", "预约中"),
    /** 已交付: handed over, and not back. */
    OUT("out", "已交付", "Handed over", "借出、使用中"),
    /** 已归还. */
    BACK("back", "已归还", "Back", "归还"),
    /** 已取消. */
    CANCELLED("cancelled", "已取消", "Cancelled", "取消"),
    /** 已失效: its time went by, and nothing was handed over. */
    LAPSED("lapsed", "已失效", "Lapsed", "过期未用");

    private final Wording wording;

    BookingState(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it still holds the asset, or will: booked or out. */
    public boolean isLive() {
        return this == BOOKED || this == OUT;
    }
}
