package org.gridgovernance.mediation;

import java.util.EnumSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Another way to settle a dispute, of which parties are told (其他途径). Source: People's Mediation Law (人民调解法) arts. 3, 26, 32. */
public enum Recourse implements CodeTable {
    /** 仲裁. */
    ARBITRATION("arbitration", "仲裁", "Arbitration", ""),
    /** 行政途径. */
    ADMINISTRATIVE("administrative", "行政途径", "Administrative ways", "行政裁决、行政调解"),
    /** 诉讼. */
    LAWSUIT("lawsuit", "诉讼", "Lawsuit", "起诉"),
    /** 申请强制执行. */
    ENFORCEMENT("enforcement", "申请强制执行", "Enforcement of what a court confirmed", "执行");

    private final Wording wording;

    Recourse(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** All ways but enforcement, which is open only for what a court confirmed; a new set that the caller owns. */
    public static SortedSet<Recourse> withoutEnforcement() {
        return new TreeSet<>(EnumSet.complementOf(EnumSet.of(ENFORCEMENT)));
    }
}
