package org.gridgovernance.workforce.worker;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** Labels and aliases of the standard {@link CertificateKind}s. */
enum StandardCertificate implements CodeTable {
    /** 助理社会工作师. */
    ASSISTANT_SOCIAL_WORKER("assistant-social-worker", "助理社会工作师", "Assistant social worker", "初级社工、助理社工师"),
    /** 社会工作师. */
    SOCIAL_WORKER("social-worker", "社会工作师", "Social worker", "中级社工、社工师"),
    /** 高级社会工作师. */
    SENIOR_SOCIAL_WORKER("senior-social-worker", "高级社会工作师", "Senior social worker", "高级社工"),
    /** 人民调解员证. */
    MEDIATOR("mediator", "人民调解员证", "People's mediator", "调解员证、人民调解员"),
    /** 红十字救护员证. */
    FIRST_AIDER("first-aider", "红十字救护员证", "Red Cross first aider", "救护员证、急救证、救护员"),
    /** 心理咨询师. */
    PSYCHOLOGIST("psychologist", "心理咨询师", "Psychological counsellor", "心理咨询师证"),
    /** 养老护理员. */
    CARE_WORKER("care-worker", "养老护理员", "Care worker for the elderly", "养老护理员证、护理员"),
    /** 消防设施操作员. */
    FIRE_OPERATOR("fire-operator", "消防设施操作员", "Operator of fire equipment", "消防证、消防设施操作员证"),
    /** 电工作业证. */
    ELECTRICIAN("electrician", "电工作业证", "Electrician", "电工证、特种作业操作证（电工）"),
    /** 保安员证. */
    SECURITY_GUARD("security-guard", "保安员证", "Security guard", "保安证"),
    /** 法律职业资格证. */
    LAWYER("lawyer", "法律职业资格证", "Legal profession", "法律职业资格、法考证");

    private final Wording wording;

    StandardCertificate(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
