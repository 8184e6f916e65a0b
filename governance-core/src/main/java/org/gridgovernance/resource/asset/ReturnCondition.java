package org.gridgovernance.resource.asset;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How an asset came back (归还状况). The codes are this library's own. */
public enum ReturnCondition implements CodeTable {
    /** 完好. */
    FINE("fine", "完好", "Fine", "正常"),
    /** 损坏. */
    DAMAGED("damaged", "损坏", "Damaged", "破损"),
    /** 遗失: it did not come back. */
    LOST("lost", "遗失", "Lost", "丢失");

    private final Wording wording;

    ReturnCondition(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
