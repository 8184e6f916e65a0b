package org.gridgovernance.resource.asset;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How an asset is on a day (装备场所状态): derived, never stored. The codes are this library's own. */
public enum AssetState implements CodeTable {
    /** 在用. */
    IN_SERVICE("in-service", "在用", "In service", "可用"),
    /** 停用, for repair or inspection. */
    OUT_OF_SERVICE("out-of-service", "停用", "Out of service", "维修、检修"),
    /** 注销. */
    RETIRED("retired", "注销", "Retired", "报废、撤销");

    private final Wording wording;

    AssetState(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
