package org.gridgovernance.resource.handout;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** By what a ration is reckoned (发放口径). The codes are this library's own. */
public enum RationBasis implements CodeTable {
    /** 按户: each household once. */
    PER_HOUSEHOLD("per-household", "按户", "Per household", "每户一份"),
    /** 按人: each person once. */
    PER_PERSON("per-person", "按人", "Per person", "每人一份");

    private final Wording wording;

    RationBasis(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
