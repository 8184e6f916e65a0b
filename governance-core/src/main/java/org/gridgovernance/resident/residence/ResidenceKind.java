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
    UNREGISTERED("unregistered", "未落户", "Not registered anywhere", "无户口、无证"),
    /** 暂时外出: gone for a time, and meaning to be back; where they live stays open beside it. */
    TEMPORARILY_AWAY("temporarily-away", "暂时外出", "Away for a time", "外出、临时外出、短期外出"),
    /** 返乡: back for a time, as for the Spring Festival. */
    RETURNEE("returnee", "返乡", "Back for a time", "过节返乡、春节返乡、返乡人员"),
    /** 就业地: at work here, whether or not living here. */
    WORKPLACE("workplace", "就业地", "At work here", "工作地、在此就业");

    private final Wording wording;

    ResidenceKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
