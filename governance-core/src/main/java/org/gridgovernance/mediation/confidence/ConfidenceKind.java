package org.gridgovernance.mediation.confidence;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** What is kept in confidence (保密记录类别). The codes are this library's own. */
public enum ConfidenceKind implements CodeTable {
    /** 单方陈述. */
    STATEMENT("statement", "单方陈述", "Statement of one side", "背靠背陈述"),
    /** 证据材料. */
    EVIDENCE("evidence", "证据材料", "Evidence", "证据"),
    /** 让步方案. */
    PROPOSAL("proposal", "让步方案", "What a side would concede", "调解底线、方案"),
    /** 联系方式与身份证件. */
    CONTACT("contact", "联系方式与身份证件", "Contact and papers", "联系方式、身份证件"),
    /** 工作记录. */
    NOTE("note", "工作记录", "Note of those in charge", "调解员笔记"),
    /** 激化风险. */
    RISK("risk", "激化风险", "Risk of escalation", "民转刑风险");

    private final Wording wording;

    ConfidenceKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
