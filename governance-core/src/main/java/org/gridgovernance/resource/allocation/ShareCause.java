package org.gridgovernance.resource.allocation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why somebody gets as much as they do (分配依据). The codes are this library's own. */
public enum ShareCause implements CodeTable {
    /** 足额: all that is needed. */
    COVERED("covered", "足额", "All that is needed", "足额保障"),
    /** 按比例: there is too little, and all of it is given out. */
    SHORT("short", "按比例", "A share of too little", "按比例分配"),
    /** 受效期限制: what keeps until it is needed is all given out; what is left, or goes to others, expires before. */
    EXPIRY("expiry", "受效期限制", "All that keeps long enough is given out", "效期不足"),
    /** 规则留存: there would be more for them, but the rule keeps it back. */
    WITHHELD("withheld", "规则留存", "The rule keeps the rest back", "留存");

    private final Wording wording;

    ShareCause(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
