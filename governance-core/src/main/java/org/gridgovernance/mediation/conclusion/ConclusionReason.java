package org.gridgovernance.mediation.conclusion;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on the agreement of a case, or on its file, may be refused (原因码); each names the article it rests on. */
public enum ConclusionReason implements ReasonCode {
    /** Nothing is owed, or more than 100 obligations are told. */
    OBLIGATIONS_COUNT(
            "agreement.obligations-count",
            "协议应载明1至100项履行内容（人民调解法第二十九条）",
            "an agreement has 1 to 100 obligations (People's Mediation Law art. 29)"),
    /** Somebody owes himself. */
    OWED_TO_ONESELF(
            "agreement.owed-to-oneself",
            "履行义务的一方与接受履行的一方不能相同（人民调解法第二十九条）",
            "nobody owes himself (People's Mediation Law art. 29)"),
    /** Something is due before it is agreed, or more than ten years after. */
    DUE_IMPLAUSIBLE(
            "agreement.due-implausible",
            "履行期限不得早于达成协议之日，且不超过十年（人民调解法第二十九条）",
            "what is owed is due on the day it is agreed or later, within ten years (People's Mediation Law art. 29)"),
    /** No session was held. */
    NO_SESSION(
            "agreement.no-session",
            "经调解方可达成协议，尚无调解记录（人民调解法第二十七条、第二十八条）",
            "parties agree in mediation: no session was held (People's Mediation Law arts. 27, 28)"),
    /** A party took part in no session by the day of an oral agreement. */
    PARTY_ABSENT(
            "agreement.party-absent",
            "口头协议应由参加过调解的各方当事人达成（人民调解法第二十八条）",
            "those agree orally who took part in a session by that day (People's Mediation Law art. 28)"),
    /** A party asked for a written agreement. */
    WRITING_ASKED(
            "agreement.writing-asked",
            "当事人要求书面协议的，应当制作协议书（人民调解法第二十八条）",
            "a party asked for writing: it must be written (People's Mediation Law art. 28)"),
    /** By the rule in force this cannot be agreed orally. */
    MUST_BE_WRITTEN(
            "agreement.must-be-written",
            "按现行规则该协议应当书面（人民调解法第二十八条、地方人民调解条例）",
            "by the rule in force this must be written (People's Mediation Law art. 28, local regulations)"),
    /** The law asks for no signature of such a one. */
    SIGNER_NOT_ASKED(
            "agreement.signer-not-asked",
            "协议由当事人、承办调解员和委员会签署，该签署人不在其列（人民调解法第二十九条）",
            "the parties, the mediators in charge and the committee sign, and this is none of them (People's Mediation Law art. 29)"),
    /** The agent has no authority to settle, or had none yet. */
    AGENT_MAY_NOT_SETTLE(
            "agreement.agent-may-not-settle",
            "代理人没有签署协议的特别授权，或授权不在有效期（民法典第一百六十五条、民事诉讼法第六十二条）",
            "the agent has no authority to settle on that day (Civil Code art. 165, Civil Procedure Law art. 62)"),
    /** Somebody else than a guardian signs for a minor. */
    MINOR_CANNOT_SIGN(
            "agreement.minor-cannot-sign",
            "未成年当事人的协议由法定代理人签署，以自己劳动收入为主要生活来源的十六周岁以上者除外（民法典第十八条至第二十条）",
            "for a minor a guardian signs, unless at 16 or more the minor lives by own work (Civil Code arts. 18 to 20)"),
    /** An organisation or the committee did not seal, or a mediator did not sign. */
    MANNER_WRONG(
            "agreement.manner-wrong",
            "单位和委员会应当盖章，调解员应当签名（人民调解法第二十九条）",
            "organisations and the committee seal, mediators sign (People's Mediation Law art. 29)"),
    /** Another draft was written since, or that one is not written yet. */
    ANOTHER_DRAFT(
            "agreement.another-draft",
            "协议文本已变更，应签署最新一稿（人民调解法第二十九条）",
            "the text has changed: the latest draft is signed (People's Mediation Law art. 29)"),
    /** That one, or that side, has signed. */
    SIGNED_ALREADY(
            "agreement.signed-already",
            "该签署人或该方当事人已签署（人民调解法第二十九条）",
            "this one, or this side, has signed already (People's Mediation Law art. 29)"),
    /** Whoever acts for himself signs in the place of another. */
    NOT_YOUR_SIGNATURE(
            "agreement.not-your-signature",
            "当事人只能以本人账号签署自己的签名（人民调解法第二十九条）",
            "whoever acts for himself signs for himself alone (People's Mediation Law art. 29)"),
    /** The agreement has no obligation of that number. */
    OBLIGATION_UNKNOWN(
            "agreement.obligation-unknown",
            "协议没有该项履行内容（人民调解法第三十一条）",
            "the agreement has no such obligation (People's Mediation Law art. 31)"),
    /** It was performed before. */
    PERFORMED_ALREADY(
            "agreement.performed-already",
            "该项内容已履行（人民调解法第三十一条）",
            "this obligation is performed already (People's Mediation Law art. 31)"),
    /** It was found broken before. */
    BROKEN_ALREADY(
            "agreement.broken-already",
            "该项内容已记录违约（人民调解法第三十一条）",
            "this obligation is recorded as broken already (People's Mediation Law art. 31)"),
    /** It was not yet due. */
    NOT_DUE(
            "agreement.not-due",
            "履行期限届满后方为违约（人民调解法第三十一条）",
            "an obligation is broken only after the day it was due (People's Mediation Law art. 31)"),
    /** The parties were told of enforcement, and no court confirmed. */
    NOT_ENFORCEABLE(
            "agreement.not-enforceable",
            "未经司法确认的协议不能申请强制执行（人民调解法第三十三条）",
            "what no court confirmed cannot be enforced (People's Mediation Law art. 33)"),
    /** There are fifty follow-ups. */
    FOLLOW_UPS_TOO_MANY(
            "agreement.follow-ups-many",
            "一案回访记录不超过50次（人民调解法第三十一条）",
            "a case has at most 50 follow-ups (People's Mediation Law art. 31)"),
    /** The name of the court is blank, too long, or no text. */
    COURT_MALFORMED(
            "confirmation.court-malformed",
            "法院名称应为1至60字（民事诉讼法第二百零五条）",
            "the name of a court has 1 to 60 characters (Civil Procedure Law art. 205)"),
    /** Not all parties apply. */
    NOT_JOINT(
            "confirmation.not-joint",
            "司法确认应由各方当事人共同申请（人民调解法第三十三条）",
            "all parties must apply together (People's Mediation Law art. 33)"),
    /** No court could confirm it. */
    BARRED(
            "confirmation.barred",
            "属于人民法院不予受理司法确认的情形（民事诉讼法解释第三百五十五条）",
            "no court could confirm this agreement (interpretation of the Civil Procedure Law art. 355)"),
    /** A dispute of that type may be about status or title, and it is not said to be. */
    PERHAPS_BARRED(
            "confirmation.perhaps-barred",
            "婚姻家庭、房屋宅基地、山林土地纠纷可能涉及身份关系或者确权，如涉及应注明不予司法确认的情形（民事诉讼法解释第三百五十五条）",
            "a dispute on family, houses or land may be about status or title, which no court confirms: if so, say it (interpretation of the Civil Procedure Law art. 355)"),
    /** More than thirty days passed since the agreement took effect. */
    TOO_LATE(
            "confirmation.too-late",
            "应自协议生效之日起三十日内申请（人民调解法第三十三条、民事诉讼法第八十五条）",
            "confirmation is applied for within thirty days of taking effect (People's Mediation Law art. 33, Civil Procedure Law art. 85)"),
    /** The parties applied before, and the court did not send them away. */
    APPLIED_ALREADY(
            "confirmation.applied-already",
            "已申请司法确认（民事诉讼法第二百零五条、第二百零六条）",
            "the parties have applied already (Civil Procedure Law arts. 205, 206)"),
    /** The file lacks a part that it must have. */
    PART_MISSING(
            "archive.part-missing",
            "卷宗缺少应有材料（人民调解法第二十七条、人民调解文书格式）",
            "the file lacks a part that it must have (People's Mediation Law art. 27, the ministry's formats)"),
    /** A part has no page, or more than 9,999. */
    PAGES_IMPLAUSIBLE(
            "archive.pages-implausible",
            "每项材料页数应为1至9999（人民调解法第二十七条、人民调解文书格式）",
            "a part has 1 to 9,999 pages (People's Mediation Law art. 27, the ministry's formats)"),
    /** What was due later was never followed up. */
    NO_FOLLOW_UP(
            "archive.no-follow-up",
            "非当场履行的协议，归档前应当回访（人民调解法第三十一条）",
            "what was not due at once must be followed up before it is filed (People's Mediation Law art. 31)"),
    /** What was broken could still be brought before a court on that day. */
    CONFIRMATION_OPEN(
            "archive.confirmation-open",
            "违约协议尚在司法确认申请期内，期满后方可归档（人民调解法第三十三条）",
            "a broken agreement can still be confirmed: its file is closed once that time is over (People's Mediation Law art. 33)"),
    /** The court has not ruled yet. */
    RULING_AWAITED(
            "archive.ruling-awaited",
            "司法确认尚未裁定，不能归档（民事诉讼法第二百零六条）",
            "the court has not ruled yet: it cannot be filed (Civil Procedure Law art. 206)"),
    /** The file must be kept still, or for ever. */
    MUST_BE_KEPT("archive.must-be-kept", "保管期限未满，不得销毁（档案法第三十一条）", "the file must still be kept (Archives Law art. 31)");

    private final Wording wording;

    ConclusionReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
