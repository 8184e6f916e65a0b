package org.gridgovernance.workforce.post;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How somebody comes to hold a post (岗位性质). The codes are this library's own. */
public enum PostKind implements CodeTable {
    /** 选任 (Organic Law of Residents' Committees, 居委会组织法). */
    ELECTED("elected", "选任", "Elected", "选举产生、民选"),
    /** 聘用. */
    CONTRACT("contract", "聘用", "By contract", "合同制、聘任、社区专职工作者"),
    /** 编制. */
    ESTABLISHMENT("establishment", "编制", "In the establishment", "在编、事业编、事业编制"),
    /** 挂职. */
    SECONDMENT("secondment", "挂职", "Secondment", "借调、选派"),
    /** 购买服务. */
    BOUGHT_SERVICE("bought-service", "购买服务", "Bought service", "政府购买服务、外包");

    private final Wording wording;

    PostKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
