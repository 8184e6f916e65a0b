package org.gridgovernance.mediation.finding;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What repeats itself in tasks when a dispute is about to begin (苗头类型), the narrowest first. The codes are this library's own. */
public enum DisputePattern implements CodeTable {
    /** 租户与房东: a tenant and an owner of one dwelling, by its tenure, ask about each other or about it. */
    TENANT_AND_LANDLORD("tenant-and-landlord", "租户与房东", "Tenant and landlord", "租赁双方"),
    /** 同双方反复: two residents ask about each other, whoever of them asks. */
    REPEATED_BETWEEN_TWO("repeated-between-two", "同双方反复", "Again and again between two", "双方反复"),
    /** 用工单位: several people ask about one organisation. */
    EMPLOYER("employer", "用工单位", "Employer", "欠薪单位"),
    /** 同一住所反复: one dwelling is asked about, whoever asks. */
    ONE_DWELLING("one-dwelling", "同一住所反复", "Again and again about one dwelling", "同一房屋反复");

    private final Wording wording;

    DisputePattern(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
