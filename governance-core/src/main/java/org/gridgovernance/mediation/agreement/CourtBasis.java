package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why that court is the one to confirm (管辖依据). Source: Civil Procedure Law (民事诉讼法) art. 205. */
public enum CourtBasis implements CodeTable {
    /** 邀请调解的人民法院. */
    INVITING_COURT("inviting-court", "邀请调解的人民法院", "The court that invited the mediation", ""),
    /** 当事人住所地. */
    PARTY_DOMICILE("party-domicile", "当事人住所地", "Where a party lives", ""),
    /** 标的物所在地. */
    SUBJECT_PLACE("subject-place", "标的物所在地", "Where the thing in dispute is", ""),
    /** 调解组织所在地. */
    COMMITTEE_PLACE("committee-place", "调解组织所在地", "Where the committee is", "");

    private final Wording wording;

    CourtBasis(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
