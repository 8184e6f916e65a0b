package org.gridgovernance.workforce.vanguard;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on vanguard posts may be refused (原因码). */
public enum VanguardReason implements ReasonCode {
    /** The organisation is no commando team. */
    NO_COMMANDO_TEAM("vanguard.no-commando-team", "只有党员突击队可设先锋岗", "only a commando team offers vanguard posts"),
    /** The title is blank, too long, or broken text. */
    TITLE_MALFORMED(
            "vanguard.title-malformed", "先锋岗名称为1至100个字符", "the title of a vanguard post has 1 to 100 characters"),
    /** The team has a post called so. */
    TITLE_TAKEN("vanguard.title-taken", "该队已有同名先锋岗", "the team has a vanguard post of that title"),
    /** The team has a hundred posts, those withdrawn included. */
    POSTS_TOO_MANY(
            "vanguard.posts-too-many",
            "一支队伍的先锋岗不得超过100个，含已撤销",
            "a team has at most 100 vanguard posts, withdrawn ones included"),
    /** The team has no such post, or not any more. */
    POST_UNKNOWN("vanguard.post-unknown", "该队没有该先锋岗", "the team has no such vanguard post"),
    /** Somebody holds it. */
    HELD("vanguard.held", "该先锋岗已有人认领", "somebody holds this vanguard post"),
    /** It is told for a day before something of the post is on record. */
    TOLD_SINCE("vanguard.told-since", "该日期之后该先锋岗已有记录", "something of this vanguard post is on record for a later day"),
    /** The person does not serve in the team on that day and since. */
    NOT_IN_THE_TEAM(
            "vanguard.not-in-the-team", "该人员该日起不是该队队员", "the person is no member of the team on that day and since"),
    /** The person is no member of the Party, or that is not known. */
    NO_PARTY_MEMBER("vanguard.no-party-member", "先锋岗由党员认领", "a member of the Party takes a vanguard post");

    private final Wording wording;

    VanguardReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
