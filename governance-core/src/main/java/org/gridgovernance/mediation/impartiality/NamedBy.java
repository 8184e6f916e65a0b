package org.gridgovernance.mediation.impartiality;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Who named a mediator (调解员产生方式). Source: People's Mediation Law (人民调解法) art. 19. */
public enum NamedBy implements CodeTable {
    /** 委员会指定. */
    COMMITTEE("committee", "委员会指定", "Assigned by the committee", "指定"),
    /** 当事人选择. */
    PARTIES("parties", "当事人选择", "Chosen by the parties", "选择");

    private final Wording wording;

    NamedBy(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
