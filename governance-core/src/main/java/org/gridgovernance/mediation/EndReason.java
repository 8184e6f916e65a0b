package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why a mediation ended without an agreement in effect (终止原因). Source: People's Mediation Law (人民调解法) arts. 17, 23, 26, and local regulations. */
public enum EndReason implements CodeTable {
    /** 当事人明确拒绝调解. */
    REFUSED("refused", "当事人明确拒绝调解", "A party clearly refuses", "拒绝"),
    /** 申请人撤回. */
    WITHDRAWN("withdrawn", "申请人撤回", "The applicant withdraws", "撤回"),
    /** 当事人自行和解. */
    SETTLED_PRIVATELY("settled-privately", "当事人自行和解", "The parties settled by themselves", "自行和解"),
    /** 无法联系当事人. */
    UNREACHABLE("unreachable", "无法联系当事人", "A party cannot be reached", ""),
    /** 调解不成. */
    NO_AGREEMENT("no-agreement", "调解不成", "No agreement can be reached", "调解不成"),
    /** 隐瞒事实、虚假陈述或者拖延. */
    DISHONEST("dishonest", "隐瞒事实、虚假陈述或者拖延", "Facts were hidden, false or stalled", ""),
    /** 涉嫌串通损害他人或公共利益. */
    COLLUSION("collusion", "涉嫌串通损害他人或公共利益", "Collusion against others or the public is suspected", ""),
    /** 期限届满且未共同同意延期. */
    TERM_OVER("term-over", "期限届满且未共同同意延期", "The term is over and was not extended by consent", "期限届满"),
    /** 当事人拒绝签署协议. */
    REFUSES_TO_SIGN("refuses-to-sign", "当事人拒绝签署协议", "A party refuses to sign", "拒签"),
    /** 不属于人民调解范围. */
    OUTSIDE_SCOPE("outside-scope", "不属于人民调解范围", "It is outside of people's mediation", ""),
    /** 其他. */
    OTHER("other", "其他", "Other", "");

    private final Wording wording;

    EndReason(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
