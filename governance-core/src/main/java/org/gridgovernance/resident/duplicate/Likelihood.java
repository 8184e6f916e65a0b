package org.gridgovernance.resident.duplicate;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How likely two entries of the register are one person (重复可能性). The codes are this library's own. */
public enum Likelihood implements CodeTable {
    /** 不像. */
    UNLIKELY("unlikely", "不像", "Unlikely"),
    /** 可能. */
    POSSIBLE("possible", "可能", "Possible"),
    /** 很可能. */
    LIKELY("likely", "很可能", "Likely"),
    /** 确定: by what is on record; somebody must still look. */
    CERTAIN("certain", "确定", "Certain");

    private final Wording wording;

    Likelihood(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
