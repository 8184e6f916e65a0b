package org.gridgovernance.mediation;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How far a case has come (案件状态). Which act leads from which to which is told in {@link CaseAct}, and nowhere else. */
public enum MediationStage implements CodeTable {
    /** 已登记. */
    REGISTERED("registered", "已登记", "Registered", "待受理"),
    /** 不予受理. */
    DECLINED("declined", "不予受理", "Not accepted", ""),
    /** 已受理: the parties are told their rights, and asked. */
    ACCEPTED("accepted", "已受理", "Accepted", "待告知、待同意"),
    /** 各方同意: all parties were told and consent; nobody mediates yet. */
    CONSENTED("consented", "各方同意", "Consented", "待确定调解员"),
    /** 调解中. */
    MEDIATING("mediating", "调解中", "In mediation", ""),
    /** 中止: for an appraisal, whose time does not count. */
    SUSPENDED("suspended", "中止", "Suspended", "鉴定中"),
    /** 达成协议: it is written, and signatures lack. */
    AGREED("agreed", "达成协议", "Agreed", "待签署"),
    /** 协议生效: it is being performed. */
    EFFECTIVE("effective", "协议生效", "In effect", "履行中"),
    /** 已履行. */
    PERFORMED("performed", "已履行", "Performed", "履行完毕"),
    /** 违约. */
    BROKEN("broken", "违约", "Broken", "未履行"),
    /** 终止. */
    TERMINATED("terminated", "终止", "Terminated", "调解终止"),
    /** 已归档. */
    ARCHIVED("archived", "已归档", "Archived", "已结卷");

    private final Wording wording;

    MediationStage(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether the mediation itself still goes on (未结): neither agreed in effect nor ended. */
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED, ACCEPTED, CONSENTED, MEDIATING, SUSPENDED, AGREED -> true;
            case DECLINED, EFFECTIVE, PERFORMED, BROKEN, TERMINATED, ARCHIVED -> false;
        };
    }
}
