package org.gridgovernance.resident;

import org.gridgovernance.kernel.CodeTable;

/**
 * Registered here, living here (人户状态): the two axes of the population ledger. The codes are this library's own.
 */
public enum ResidenceStatus implements CodeTable {
    /** 人户一致: registered here and living here. */
    REGISTERED_AND_PRESENT("registered-and-present", "人户一致", "Registered and living here", "人在户在"),
    /** 人在户不在: living here, registered elsewhere. */
    PRESENT_ONLY("present-only", "人在户不在", "Living here, registered elsewhere", "户不在人在"),
    /** 户在人不在: registered here, living elsewhere. */
    REGISTERED_ONLY("registered-only", "户在人不在", "Registered here, living elsewhere", "人不在户在");

    private final String code;
    private final String zh;
    private final String en;
    private final String aliases;

    ResidenceStatus(String code, String zh, String en, String aliases) {
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
