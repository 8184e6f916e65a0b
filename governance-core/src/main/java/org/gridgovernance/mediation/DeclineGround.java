package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why a case is not accepted (不予受理事由). Source: rules on people's mediation (人民调解工作若干规定) art. 22; People's Mediation Law (人民调解法) arts. 17, 25. */
public enum DeclineGround implements CodeTable {
    /** 不属于民间纠纷. */
    NO_CIVIL_DISPUTE("no-civil-dispute", "不属于民间纠纷", "It is no dispute between people", ""),
    /** 依法应由专门机关处理. */
    OTHER_AUTHORITY("other-authority", "依法应由专门机关处理", "The law leaves it to a special authority", ""),
    /** 法律法规禁止采用民间调解方式解决. */
    LAW_FORBIDS("law-forbids", "法律法规禁止采用民间调解方式解决", "The law forbids to settle it by mediation", ""),
    /** 人民法院、公安机关或其他机关已经受理或者解决. */
    DECIDED_ALREADY(
            "decided-already", "人民法院、公安机关或其他机关已经受理或者解决", "A court or another authority has taken or settled it", ""),
    /** 当事人一方明确拒绝调解. */
    PARTY_REFUSES("party-refuses", "当事人一方明确拒绝调解", "A party clearly refuses", "");

    private final Wording wording;

    DeclineGround(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
