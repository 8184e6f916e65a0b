package org.gridgovernance.mediation.party;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What a party is (当事人类别). */
public enum PartyKind implements CodeTable {
    /** 自然人. */
    PERSON("person", "自然人", "Person", "个人"),
    /** 单位: a legal person or another organisation. */
    ORGANIZATION("organization", "单位", "Organisation", "法人、非法人组织"),
    /** 群体: many people on one side, who choose at most five representatives. */
    GROUP("group", "群体", "Group", "人数众多一方");

    private final Wording wording;

    PartyKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
