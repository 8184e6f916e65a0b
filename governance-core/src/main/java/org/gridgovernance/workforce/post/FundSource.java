package org.gridgovernance.workforce.post;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Out of what a post is paid (经费来源). The codes are this library's own. */
public enum FundSource implements CodeTable {
    /** 财政预算. */
    BUDGET("budget", "财政预算", "Budget of the government", "财政拨款、财政"),
    /** 街道经费. */
    STREET("street", "街道经费", "Funds of the street or town", "街道资金、乡镇经费"),
    /** 项目经费. */
    PROJECT("project", "项目经费", "Funds of a project", "专项经费、专项资金"),
    /** 购买服务经费. */
    SERVICE_PURCHASE("service-purchase", "购买服务经费", "Funds for bought services", "购买服务资金"),
    /** 党费. */
    PARTY("party", "党费", "Party dues", "党建经费"),
    /** 社区自筹. */
    OWN("own", "社区自筹", "Own funds of the community", "集体经济、自筹"),
    /** 社会捐赠. */
    DONATION("donation", "社会捐赠", "Donations", "捐赠"),
    /** 不取酬. */
    UNPAID("unpaid", "不取酬", "Not paid", "义务、兼职不取酬");

    private final Wording wording;

    FundSource(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
