package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Sex (性别). Source: GB/T 2261.1.
 *
 * <p>Beware of a supplier's own digits: many systems write 0 for female, or 1/2/3. Map those before they come here.
 */
@Personal(Personal.Level.ORDINARY)
public enum Sex implements CodeTable {
    /** 未知的性别. */
    @Personal.WhenErased
    UNKNOWN("0", "未知的性别", "Unknown", "未知、不详"),
    /** 男性. */
    MALE("1", "男性", "Male", "男、M"),
    /** 女性. */
    FEMALE("2", "女性", "Female", "女、F"),
    /** 未说明的性别. */
    NOT_STATED("9", "未说明的性别", "Not stated", "未说明");

    private final Wording wording;

    Sex(String code, String zh, String en, String aliases) {
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
