package org.gridgovernance.mediation.impartiality;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What ties a mediator to a party (利害关系). Source: Civil Code (民法典) art. 1045; rules on invited mediation (最高人民法院关于人民法院特邀调解的规定) art. 15. */
public enum TieKind implements CodeTable {
    /** 近亲属: spouse, parent, child, sibling, grandparent or grandchild. */
    CLOSE_KIN("close-kin", "近亲属", "Close relative", ""),
    /** 其他亲属. */
    KIN("kin", "其他亲属", "Other relative", "亲属"),
    /** 同户: of one household, and not related. */
    SAME_HOUSEHOLD("same-household", "同户", "Same household", ""),
    /** 与纠纷有利害关系. */
    INTEREST("interest", "与纠纷有利害关系", "Interest in the dispute", "利害关系"),
    /** 其他可能影响公正的关系. */
    OTHER("other", "其他可能影响公正的关系", "Another relation that may affect fairness", "");

    private final Wording wording;

    TieKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
