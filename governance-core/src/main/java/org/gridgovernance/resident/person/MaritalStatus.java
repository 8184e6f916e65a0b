package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Wording;

/**
 * Marital status (婚姻状况). Source: GB/T 2261.2. The digits of the withdrawn table (1 to 4 and 9) are read as aliases.
 */
@Personal(Personal.Level.SENSITIVE)
public enum MaritalStatus implements CodeTable {
    /** 未婚. */
    UNMARRIED("10", "未婚", "Unmarried", "1"),
    /** 已婚. */
    MARRIED("20", "已婚", "Married", "2"),
    /** 初婚. */
    FIRST_MARRIAGE("21", "初婚", "First marriage", ""),
    /** 再婚. */
    REMARRIED("22", "再婚", "Remarried", ""),
    /** 复婚. */
    REMARRIED_TO_FORMER_SPOUSE("23", "复婚", "Remarried to the former spouse", ""),
    /** 丧偶. */
    WIDOWED("30", "丧偶", "Widowed", "3"),
    /** 离婚. */
    DIVORCED("40", "离婚", "Divorced", "4、离异"),
    /** 未说明的婚姻状况. */
    NOT_STATED("90", "未说明的婚姻状况", "Not stated", "9、未说明");

    private final Wording wording;

    MaritalStatus(String code, String zh, String en, String aliases) {
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
