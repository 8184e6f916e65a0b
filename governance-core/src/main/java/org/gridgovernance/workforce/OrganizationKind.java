package org.gridgovernance.workforce;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What an organisation is (组织类型). The codes are this library's own. */
public enum OrganizationKind implements CodeTable {
    /** 职能部门. */
    DEPARTMENT("department", "职能部门", "Department of a government", "部门、政府部门、委办局"),
    /** 街道. */
    SUB_DISTRICT("sub-district", "街道", "Sub-district or town", "街道办、街道办事处、乡镇、镇政府、乡政府"),
    /** 居委会 (Organic Law of Residents' Committees, 居委会组织法). */
    RESIDENTS_COMMITTEE("residents-committee", "居委会", "Residents' or villagers' committee", "社区居委会、居民委员会、村委会、村民委员会"),
    /** 党支部 of a grid or a community. */
    PARTY_BRANCH("party-branch", "党支部", "Party branch", "网格党支部、社区党支部"),
    /** 事业单位. */
    PUBLIC_INSTITUTION("public-institution", "事业单位", "Public institution", "医院、学校"),
    /** 企业单位. */
    ENTERPRISE("enterprise", "企业单位", "Enterprise", "企业、公司"),
    /** 物业服务企业 (Civil Code, 民法典, art. 942). */
    PROPERTY_COMPANY("property-company", "物业服务企业", "Property company", "物业、物业公司"),
    /** 慈善组织 (Charity Law, 慈善法, art. 8). */
    CHARITY("charity", "慈善组织", "Charity", "慈善、慈善会"),
    /** 救灾组织. */
    DISASTER_RELIEF("disaster-relief", "救灾组织", "Disaster relief organisation", "救灾、应急救援队"),
    /** 互助组织. */
    MUTUAL_HELP("mutual-help", "互助组织", "Mutual help organisation", "互助、邻里互助组织"),
    /** 调解组织 (People's Mediation Law, 人民调解法, art. 7). */
    MEDIATION("mediation", "调解组织", "Mediation organisation", "调解、人民调解委员会"),
    /** 教育组织. */
    EDUCATION("education", "教育组织", "Educational organisation", "教育"),
    /** 文体组织. */
    CULTURE_SPORT("culture-sport", "文体组织", "Culture and sport organisation", "文体、文体团队"),
    /** 农技组织. */
    RURAL_TECHNICAL("rural-technical", "农技组织", "Rural technical organisation", "农技、农技协、农村专业技术协会"),
    /** 志愿服务队. */
    VOLUNTEER_TEAM("volunteer-team", "志愿服务队", "Volunteer team", "志愿队、志愿者队伍"),
    /** 党员突击队 with vanguard posts. */
    COMMANDO_TEAM("commando-team", "党员突击队", "Party members' commando team", "突击队");

    private final Wording wording;

    OrganizationKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
