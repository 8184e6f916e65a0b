package org.gridgovernance.grid;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What somebody does in a grid (网格岗位). The codes are this library's own. */
public enum GridPost implements CodeTable {
    /** 网格长. */
    LEAD("LEAD", "网格长", "Lead", "网格负责人"),
    /** 网格员. */
    OFFICER("OFFICER", "网格员", "Grid officer", "专职网格员、网格管理员"),
    /** 网格党支部书记. */
    PARTY_SECRETARY("PARTY_SECRETARY", "网格党支部书记", "Party branch secretary", "党支部书记"),
    /** 社区民警. */
    POLICE_OFFICER("POLICE_OFFICER", "社区民警", "Police officer", "片警、责任区民警"),
    /** 楼栋长. */
    BUILDING_LEADER("BUILDING_LEADER", "楼栋长", "Building leader", "楼长、楼栋负责人");

    private final Wording wording;

    GridPost(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
