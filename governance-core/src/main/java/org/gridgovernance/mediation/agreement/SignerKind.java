package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** As what somebody signs an agreement (签署身份). Source: People's Mediation Law (人民调解法) art. 29. */
public enum SignerKind implements CodeTable {
    /** 当事人. */
    PARTY("party", "当事人", "Party", ""),
    /** 代表人. */
    REPRESENTATIVE("representative", "代表人", "Representative of a group", ""),
    /** 代理人. */
    AGENT("agent", "代理人", "Agent", ""),
    /** 人民调解员. */
    MEDIATOR("mediator", "人民调解员", "Mediator", "调解员"),
    /** 人民调解委员会. */
    COMMITTEE("committee", "人民调解委员会", "Committee", "委员会");

    private final Wording wording;

    SignerKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
