package org.gridgovernance.mediation.impartiality;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a tie came to light (发现方式). */
public enum TieSource implements CodeTable {
    /** 户籍比对. */
    REGISTER("register", "户籍比对", "Found in the register of households", ""),
    /** 自行披露. */
    DISCLOSED("disclosed", "自行披露", "Disclosed by the mediator", ""),
    /** 当事人提出. */
    CHALLENGED("challenged", "当事人提出", "Named by a party", "");

    private final Wording wording;

    TieSource(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
