package org.gridgovernance.resident.tenure;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * As what somebody holds a dwelling (权属类型). The codes are this library's own.
 */
public enum TenureKind implements CodeTable {
    /** 产权人: owns it, alone or with others. */
    OWNER("owner", "产权人", "Owner", "自有、业主、房主、产权"),
    /** 承租人: rents it from its owner. */
    TENANT("tenant", "承租人", "Tenant", "租赁、租户、租客"),
    /** 公房承租人: rents public housing. */
    PUBLIC_TENANT("public-tenant", "公房承租人", "Tenant of public housing", "公房、公租房"),
    /** 借住人: lives there without rent, by leave of whoever holds it. */
    BORROWER("borrower", "借住人", "Borrower", "借住"),
    /** 单位宿舍住户: an employer or a school gives it. */
    STAFF_HOUSING("staff-housing", "单位宿舍住户", "Staff housing", "单位宿舍、宿舍");

    private final Wording wording;

    TenureKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
