package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Employment (就业状态). The codes are this library's own.
 */
@Personal(Personal.Level.ORDINARY)
public enum Employment implements CodeTable {
    /** 就业. */
    EMPLOYED("employed", "就业", "Employed", "在业、在职"),
    /** 灵活就业. */
    FLEXIBLE("flexible", "灵活就业", "Flexibly employed", ""),
    /** 失业. */
    UNEMPLOYED("unemployed", "失业", "Unemployed", "待业"),
    /** 学生. */
    STUDENT("student", "学生", "Student", "在校学生、在读"),
    /** 退休. */
    RETIRED("retired", "退休", "Retired", "离退休"),
    /** 其他. */
    OTHER("other", "其他", "Other", "");

    private final Wording wording;

    Employment(String code, String zh, String en, String aliases) {
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
