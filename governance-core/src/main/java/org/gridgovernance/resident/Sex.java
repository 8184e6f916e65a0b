package org.gridgovernance.resident;

import org.gridgovernance.kernel.CodeTable;

/**
 * Sex (性别). Source: GB/T 2261.1.
 *
 * <p>Beware of a supplier's own digits: many systems write 0 for female, or 1/2/3. Map those before they come here.
 */
public enum Sex implements CodeTable {
    /** 未知的性别. */
    UNKNOWN("0", "未知的性别", "Unknown", "未知、不详"),
    /** 男性. */
    MALE("1", "男性", "Male", "男、M"),
    /** 女性. */
    FEMALE("2", "女性", "Female", "女、F"),
    /** 未说明的性别. */
    NOT_STATED("9", "未说明的性别", "Not stated", "未说明");

    private final String code;
    private final String zh;
    private final String en;
    private final String aliases;

    Sex(String code, String zh, String en, String aliases) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.aliases = aliases;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String aliases() {
        return aliases;
    }
}
