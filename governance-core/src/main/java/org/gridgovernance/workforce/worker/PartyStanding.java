package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * How somebody stands to the Party (党员情况). The codes are this library's own. Source: Constitution of the Communist
 * Party of China (中国共产党章程) arts. 6, 7.
 */
@Personal(Personal.Level.SENSITIVE)
public enum PartyStanding implements CodeTable {
    /** 正式党员. */
    FULL("full", "正式党员", "Full member", "中共党员、党员"),
    /** 预备党员. */
    PROBATIONARY("probationary", "预备党员", "Probationary member", "中共预备党员"),
    /** 非党员. */
    NONE("none", "非党员", "No member", "群众");

    private final Wording wording;

    PartyStanding(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** A mask. */
    @Override
    public String toString() {
        return Personal.MASK;
    }
}
