package org.gridgovernance.workforce.post;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on posts may be refused (原因码). */
public enum PostReason implements ReasonCode {
    /** The home is wider than a street or town. */
    NOT_IN_COMMUNITY_OR_STREET(
            "post.not-in-community-or-street",
            "岗位应设在社区、村、街道或乡镇",
            "a post is one of a community, village, street or town"),
    /** The title is blank, too long, or broken text. */
    TITLE_MALFORMED("post.title-malformed", "岗位名称为1至100个字符", "the title of a post has 1 to 100 characters"),
    /** The pay band is none. */
    PAY_BAND_IMPLAUSIBLE("post.pay-band-implausible", "薪酬等级为1至30", "a pay band is 1 to 30"),
    /** The ladder in force has no such step. */
    STEP_UNKNOWN("post.step-unknown", "现行职业阶梯没有该等级", "the career ladder in force has no such step"),
    /** The organisation that shall pay for it is not on record. */
    FUNDER_UNKNOWN("post.funder-unknown", "没有该出资组织", "there is no such organisation to pay for it"),
    /** No such post in this home. */
    POST_UNKNOWN("post.unknown", "本区划没有该岗位", "there is no such post in this area"),
    /** It was abolished. */
    ABOLISHED("post.abolished", "该岗位已撤销", "this post was abolished"),
    /** It is told for a day before the post was established. */
    BEFORE_ESTABLISHED("post.before-established", "该日期早于设岗日期", "the post was not there on that day"),
    /** Somebody holds it. */
    HELD("post.held", "该岗位已有人任职", "somebody holds this post"),
    /** Nobody holds it, or began later. */
    NOT_HELD("post.not-held", "该日该岗位无人任职", "nobody holds this post on that day"),
    /** It is told for a day before something of the post is on record. */
    TOLD_SINCE("post.told-since", "该日期之后该岗位已有记录", "something of this post is on record for a later day"),
    /** The vacancy closes before its day, or more than a year after it. */
    CLOSES_IMPLAUSIBLE("post.closes-implausible", "招聘截止日期应在发布之日起一年之内", "a vacancy closes within a year from its day"),
    /** The person does not serve on that day and ever since. */
    NOT_SERVING("post.not-serving", "该人员该日起未连续在岗", "the person does not serve on that day and ever since"),
    /** The person holds another post of this area on that day or later. */
    HOLDS_ANOTHER("post.holds-another", "该人员该日或之后任另一岗位", "the person holds another post on that day or later"),
    /** No certificate that the step asks for is valid on that day. */
    CERTIFICATE_MISSING(
            "post.certificate-missing",
            "该人员没有该等级要求的有效证书",
            "the person has no valid certificate that this step asks for"),
    /** The kind of post must be announced and is not, or what is announced is not open on that day. */
    NOT_ANNOUNCED(
            "post.not-announced",
            "该岗位须先发布招聘，且在截止日期之前",
            "this post must be announced, and filled before the vacancy closes"),
    /** The person is none of those for whom the vacancy is announced, or that was not said. */
    TARGET_MISSED("post.target-missed", "该人员不属于招聘对象", "the vacancy is announced for others"),
    /** The person is on that step already. */
    ON_THAT_STEP("post.on-that-step", "该人员已在该等级", "the person is on that step"),
    /** The person is in the establishment already. */
    IN_ESTABLISHMENT("post.in-establishment", "该人员已在编", "the person is in the establishment"),
    /** The person has not served so many years without a break as the rule in force asks. */
    SERVED_TOO_SHORT("post.served-too-short", "连续服务年限不足", "the person has not served long enough without a break");

    private final Wording wording;

    PostReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
