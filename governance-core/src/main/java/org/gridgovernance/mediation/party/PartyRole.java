package org.gridgovernance.mediation.party;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Where a party stands (当事人地位). */
public enum PartyRole implements CodeTable {
    /** 申请人. */
    APPLICANT("applicant", "申请人", "Applicant", ""),
    /** 被申请人. */
    RESPONDENT("respondent", "被申请人", "Respondent", ""),
    /** 当事人: of a case that nobody applied for. */
    PARTY("party", "当事人", "Party", "");

    private final Wording wording;

    PartyRole(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
