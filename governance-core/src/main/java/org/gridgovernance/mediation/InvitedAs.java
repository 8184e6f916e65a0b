package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** As what somebody is invited to a session (邀请参与人). Source: People's Mediation Law (人民调解法) art. 20. */
public enum InvitedAs implements CodeTable {
    /** 当事人亲属. */
    KIN("kin", "当事人亲属", "Relative of a party", "亲属"),
    /** 邻里. */
    NEIGHBOUR("neighbour", "邻里", "Neighbour", ""),
    /** 同事. */
    COLLEAGUE("colleague", "同事", "Colleague", ""),
    /** 专业人员. */
    EXPERT("expert", "专业人员", "Expert", "专家"),
    /** 有关社会组织. */
    ORGANIZATION("organization", "有关社会组织", "Social organisation", "社会组织");

    private final Wording wording;

    InvitedAs(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
