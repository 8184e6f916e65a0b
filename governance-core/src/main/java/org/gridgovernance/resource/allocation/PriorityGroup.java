package org.gridgovernance.resource.allocation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Whom goods are for (优先人群). The codes are this library's own; what each counts is said by the {@link PriorityRule}. */
public enum PriorityGroup implements CodeTable {
    /** 居家隔离人员, who may not go out. */
    ISOLATING("isolating", "居家隔离", "Isolating at home", "隔离人员、居家隔离人员"),
    /** 独居老人. */
    ELDERLY_ALONE("elderly-alone", "独居老人", "Elderly living alone", "独居、空巢老人"),
    /** 婴幼儿, up to three years. */
    INFANT("infant", "婴幼儿", "Infants", "0-3岁"),
    /** 孕产妇. */
    PREGNANT("pregnant", "孕产妇", "Pregnant, or with a newborn", "孕妇、产妇"),
    /** 残疾人. */
    DISABLED("disabled", "残疾人", "Disabled", "残障人士"),
    /** 慢性病患者. */
    CHRONICALLY_ILL("chronically-ill", "慢性病患者", "Chronically ill", "慢病、慢病患者"),
    /** 一线人员, who hand out, guard and care. */
    FRONTLINE("frontline", "一线人员", "Front-line staff", "一线工作人员"),
    /** 其他居民. */
    GENERAL("general", "其他居民", "Everybody else", "普通居民、一般人群");

    private final Wording wording;

    PriorityGroup(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
