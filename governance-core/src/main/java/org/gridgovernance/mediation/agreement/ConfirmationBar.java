package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Why a court cannot confirm an agreement (不予司法确认的情形). Source: interpretation of the Civil Procedure Law (民诉法解释) art. 355. */
public enum ConfirmationBar implements CodeTable {
    /** 涉及婚姻、收养、亲子等身份关系. */
    STATUS("status", "涉及婚姻、收养、亲子等身份关系", "It is about marriage, adoption or parentage", "身份关系"),
    /** 涉及物权、知识产权确权. */
    TITLE("title", "涉及物权、知识产权确权", "It determines a title to property or intellectual property", "确权"),
    /** 适用其他特别程序等审理. */
    SPECIAL_PROCEDURE("special-procedure", "适用其他特别程序等审理", "Another special procedure is for it", "特别程序"),
    /** 不属于人民法院受理范围. */
    OUTSIDE_COURTS("outside-courts", "不属于人民法院受理范围", "Courts do not take it", "");

    private final Wording wording;

    ConfirmationBar(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
