package org.gridgovernance.mediation.party;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** As what somebody acts for a party (代理人类别). Source: Civil Code (民法典) arts. 23, 61, 163. */
public enum AgentKind implements CodeTable {
    /** 法定代理人: the guardian of whoever cannot act alone. */
    GUARDIAN("guardian", "法定代理人", "Guardian", "监护人"),
    /** 法定代表人: who acts for an organisation by law. */
    LEGAL_REPRESENTATIVE("legal-representative", "法定代表人", "Legal representative", "负责人"),
    /** 一般授权: may speak for the party, and not agree for it. */
    GENERAL("general", "委托代理人（一般授权）", "Agent with general authority", "一般授权"),
    /** 特别授权: may also agree for the party. */
    SPECIAL("special", "委托代理人（特别授权）", "Agent with special authority", "特别授权");

    private final Wording wording;

    AgentKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether such a one may agree and sign for the party. */
    public boolean maySettle() {
        return this != GENERAL;
    }
}
