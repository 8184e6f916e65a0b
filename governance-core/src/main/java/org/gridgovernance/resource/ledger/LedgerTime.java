package org.gridgovernance.resource.ledger;

import java.time.Instant;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.kernel.time.Moment;

/** Which of its two times places a movement in a period (记账口径). The codes are this library's own. */
public enum LedgerTime implements CodeTable {
    /** 按发生时间. */
    OCCURRED("occurred", "按发生时间", "By when it happened", ""),
    /** 按登记时间. */
    RECORDED("recorded", "按登记时间", "By when it was written", "");

    private final Wording wording;

    LedgerTime(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** That time. */
    public Instant of(Moment moment) {
        return this == OCCURRED ? moment.occurredAt() : moment.recordedAt();
    }
}
