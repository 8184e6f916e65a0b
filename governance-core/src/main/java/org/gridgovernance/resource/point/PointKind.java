package org.gridgovernance.resource.point;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What a stock point is (物资点类别). The codes are this library's own. */
public enum PointKind implements CodeTable {
    /** 应急物资仓库. */
    WAREHOUSE("warehouse", "应急物资仓库", "Warehouse", "仓库、储备库"),
    /** 街道物资点. */
    STREET("street", "街道物资点", "Point of a street or town", "街道储备点、乡镇物资点"),
    /** 社区物资点. */
    COMMUNITY("community", "社区物资点", "Point of a community", "社区储备点、发放点"),
    /** 代储商户: a shop that keeps a stock by contract. */
    PARTNER_SHOP("partner-shop", "代储商户", "Partner shop", "协议商户、代储点、合作超市");

    private final Wording wording;

    PointKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
