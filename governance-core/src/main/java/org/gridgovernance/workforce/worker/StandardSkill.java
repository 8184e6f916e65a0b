package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Labels and aliases of the standard {@link Skill}s. */
enum StandardSkill implements CodeTable {
    /** 矛盾调解. */
    MEDIATION("mediation", "矛盾调解", "Mediation", "调解、人民调解、纠纷调解"),
    /** 公共卫生. */
    PUBLIC_HEALTH("public-health", "公共卫生", "Public health", "卫生防疫、防疫"),
    /** 应急处置. */
    EMERGENCY("emergency", "应急处置", "Emergency response", "应急、防汛救灾"),
    /** 消防安全. */
    FIRE_SAFETY("fire-safety", "消防安全", "Fire safety", "消防"),
    /** 急救. */
    FIRST_AID("first-aid", "急救", "First aid", "救护、心肺复苏"),
    /** 个案工作. */
    CASEWORK("casework", "个案工作", "Casework", "社会工作、个案"),
    /** 养老服务. */
    ELDERLY_CARE("elderly-care", "养老服务", "Care for the elderly", "为老服务、养老护理"),
    /** 儿童服务. */
    CHILD_CARE("child-care", "儿童服务", "Care for children", "托育、儿童关爱"),
    /** 心理疏导. */
    COUNSELLING("counselling", "心理疏导", "Counselling", "心理咨询、心理"),
    /** 法律服务. */
    LEGAL("legal", "法律服务", "Legal advice", "法律、普法"),
    /** 政策代办. */
    POLICY("policy", "政策代办", "Policies and applications", "代办、政务代办"),
    /** 信息技术. */
    IT("it", "信息技术", "Information technology", "计算机、信息化"),
    /** 水电维修. */
    ELECTRIC("electric", "水电维修", "Electricity and plumbing", "电工、维修");

    private final Wording wording;

    StandardSkill(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
