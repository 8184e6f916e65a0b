package org.gridgovernance.resident.residence;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * How somebody resides here (居住类型). The codes are this library's own.
 */
public enum ResidenceKind implements CodeTable {
    /** 常住. */
    HABITUAL("habitual", "常住", "Habitual", "常口、常住人口"),
    /** 租住. */
    TENANT("tenant", "租住", "Tenant", "租户、租房"),
    /** 暂住. */
    TEMPORARY("temporary", "暂住", "Temporary", "暂口、流动、流动人口"),
    /** 户籍. */
    REGISTERED("registered", "户籍", "Registered", "户籍人口"),
    /** 境外. */
    FROM_ABROAD("from-abroad", "境外", "From abroad", "境外人员"),
    /** 未落户. */
    UNREGISTERED("unregistered", "未落户", "Not registered anywhere", "无户口、无证");

    private final Wording wording;

    ResidenceKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
