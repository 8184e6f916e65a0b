package org.gridgovernance.task.declaration;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on service cases may be refused (原因码). */
public enum ServiceReason implements ReasonCode {
    /** The matter is not offered by that channel. */
    CHANNEL_NOT_OFFERED("service.channel-not-offered", "该事项不支持此办理渠道", "the matter is not offered by this channel"),
    /** It is declared by proxy, and nobody is named. */
    PROXY_MISSING("service.proxy-missing", "代办应填写代办人", "nobody is named who acts for the applicant"),
    /** The matter asks for no such paper, or it is not lacking, or none is named. */
    PAPER_UNKNOWN("service.paper-unknown", "材料不在该事项所需或所缺之列", "such a paper is not asked for, or not lacking"),
    /** The account is no opaque account id of the host: 1 to 100 visible ASCII characters. */
    ACCOUNT_MALFORMED(
            "service.account-malformed",
            "账号为1至100个可见ASCII字符，不含空格和汉字",
            "an account has 1 to 100 visible ASCII characters"),
    /** No such case in this community. */
    CASE_UNKNOWN("service.unknown", "本社区没有该办件", "there is no such case in this community"),
    /** What is wanted cannot be done at the stage the case has reached. */
    NOT_AT_THIS_STAGE(
            "service.not-at-this-stage", "该办件所处状态不能办理此操作", "this cannot be done at the stage the case has reached"),
    /** It is told for a time before that of the last step. */
    OUT_OF_ORDER("service.out-of-order", "时间早于上一环节", "it is told for a time before that of the last step"),
    /** Papers are lacking that were told before. */
    PAPERS_LACKING("service.papers-lacking", "材料仍不齐全，且已一次性告知", "papers are lacking that were told before"),
    /** What is done online is no visit. */
    NO_VISIT("service.no-visit", "线上办理不计跑动", "what is done online is no visit"),
    /** The person was not erased from the register. */
    NOT_ERASED("service.not-erased", "该居民的个人信息未被删除", "the person was not erased from the register");

    private final Wording wording;

    ServiceReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
