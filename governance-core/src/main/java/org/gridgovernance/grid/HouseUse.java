package org.gridgovernance.grid;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

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

    private final Wording wording;

    HouseUse(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
