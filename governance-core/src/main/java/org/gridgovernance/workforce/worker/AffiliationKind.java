package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** As what somebody serves in an organisation (隶属关系). The codes are this library's own. */
public enum AffiliationKind implements CodeTable {
    /** 职工. */
    EMPLOYEE("employee", "职工", "Employee", "员工、工作人员、社区工作者"),
    /** 居委会成员. */
    COMMITTEE_MEMBER("committee-member", "居委会成员", "Member of the committee", "两委成员、村委会成员"),
    /** 下沉干部. */
    SUNK_CADRE("sunk-cadre", "下沉干部", "Cadre sent down to the community", "下沉党员干部"),
    /** 双报到党员. */
    REPORTING_PARTY_MEMBER(
            "reporting-party-member", "双报到党员", "Party member reporting where they live", "双报到、在职报到党员、报到党员"),
    /** 支部党员. */
    PARTY_MEMBER("party-member", "支部党员", "Member of the party branch", "支部成员"),
    /** 志愿者. */
    VOLUNTEER("volunteer", "志愿者", "Volunteer", "义工、志愿服务者"),
    /** 物业安保. */
    PROPERTY_GUARD("property-guard", "物业安保", "Property guard", "保安、物业保安"),
    /** 物业员工. */
    PROPERTY_STAFF("property-staff", "物业员工", "Staff of the property company", "物业人员、物业管理员"),
    /** 队员. */
    MEMBER("member", "队员", "Member of a team", "成员、突击队员");

    private final Wording wording;

    AffiliationKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it tells that somebody is a member of the Party (党员身份), which is personal. */
    public boolean isOfTheParty() {
        return this == PARTY_MEMBER || this == REPORTING_PARTY_MEMBER;
    }
}
