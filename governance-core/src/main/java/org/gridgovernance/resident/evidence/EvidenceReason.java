package org.gridgovernance.resident.evidence;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why dates, verifications and statements of facts may be refused or warned of (原因码). */
public enum EvidenceReason implements ReasonCode {
    /** A date lies after the day the command is recorded. */
    DATE_IN_FUTURE("resident.date-in-future", "日期晚于办理时间（occurredAt）", "the date is later than occurredAt"),
    /** A date before 1800 or after 2200. */
    DATE_IMPLAUSIBLE("resident.date-implausible", "日期不合理（早于1800年或晚于2200年）", "the date lies before 1800 or after 2200"),
    /** Warning: the verification is older than the freshness rule allows. */
    VERIFICATION_STALE(
            "resident.verification-stale", "核实日期已超过时效，请重新核实", "this verification is already stale; verify again"),
    /** The account of whoever verified is none. */
    VERIFIER_MALFORMED(
            "resident.verifier-malformed",
            "核实人账号应为1至100个可见ASCII字符",
            "the account of whoever verified has 1 to 100 visible ASCII characters"),
    /** A later verification of every one of these groups of facts is already on record. */
    VERIFICATION_OLDER("resident.verification-older", "已有更新的核实记录", "a later verification is already on record"),
    /** A statement that says nothing. */
    NOTHING_SAID("resident.nothing-said", "未填写任何信息", "the statement says nothing"),
    /** The same source has said something of all this on a later day; a warning if of a part of it, which is left out. */
    STATEMENT_OLDER("resident.statement-older", "已有该来源更新的信息", "a later statement of this source is already on record"),
    /** Warning: what the register has is trusted more, or is not changed by a statement; both are kept. */
    KEPT_BESIDE(
            "resident.kept-beside",
            "与登记内容不一致且未采用，该说法另行保留",
            "this differs from the register, which stays; the statement is kept beside it");

    private final Wording wording;

    EvidenceReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
