package org.gridgovernance.grid.compound;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How a compound is managed (物业管理方式). The codes are this library's own. Source: Civil Code (民法典) art. 284. */
public enum ManagementKind implements CodeTable {
    /** 物业服务企业. */
    COMPANY("company", "物业服务企业", "A property company", "物业公司、专业物业"),
    /** 其他管理人, such as the residents' committee for the time being. */
    OTHER_MANAGER("other-manager", "其他管理人", "Another manager", "社区托管、准物业"),
    /** 自管. */
    SELF_MANAGED("self-managed", "业主自管", "The owners themselves", "自管、自治物业、居民自管"),
    /** 无物业. */
    NONE("none", "无物业", "Nobody", "无、没有物业");

    private final Wording wording;

    ManagementKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
