package org.gridgovernance.grid;

import org.gridgovernance.kernel.CodeTable;

/**
 * Use of a dwelling (房屋用途). The codes are this library's own.
 */
public enum HouseUse implements CodeTable {
    /** 自住. */
    OWNER_OCCUPIED("owner-occupied", "自住", "Owner-occupied", ""),
    /** 出租. */
    LET("let", "出租", "Let", "租赁"),
    /** 商用. */
    COMMERCIAL("commercial", "商用", "Commercial", "经营"),
    /** 空置. */
    VACANT("vacant", "空置", "Vacant", "闲置、空房"),
    /** 其他. */
    OTHER("other", "其他", "Other", "");

    private final String code;
    private final String zh;
    private final String en;
    private final String aliases;

    HouseUse(String code, String zh, String en, String aliases) {
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
