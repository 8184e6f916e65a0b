package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How an agreement was made (协议形式). Source: People's Mediation Law (人民调解法) art. 28. */
public enum AgreementForm implements CodeTable {
    /** 书面协议. */
    WRITTEN("written", "书面协议", "Written", "书面"),
    /** 口头协议. */
    ORAL("oral", "口头协议", "Oral", "口头");

    private final Wording wording;

    AgreementForm(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
