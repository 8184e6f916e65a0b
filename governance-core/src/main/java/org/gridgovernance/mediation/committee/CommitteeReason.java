package org.gridgovernance.mediation.committee;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on mediation committees may be refused (原因码). The articles are those of the People's Mediation Law (人民调解法). */
public enum CommitteeReason implements ReasonCode {
    /** The home is wider than a street or town (arts. 8, 34). */
    NOT_IN_COMMUNITY_OR_STREET(
            "committee.not-in-community-or-street",
            "人民调解委员会应设在社区、村、街道或乡镇（人民调解法第八条、第三十四条）",
            "a mediation committee is one of a community, village, street or town (People's Mediation Law arts. 8, 34)"),
    /** The title is blank, too long, or broken text. */
    TITLE_MALFORMED("committee.title-malformed", "调解委员会名称为1至60个字符", "the title of a committee has 1 to 60 characters"),
    /** The mark is blank or too long, has brackets, or ends in 字. */
    MARK_MALFORMED(
            "committee.mark-malformed",
            "案号的字号为1至8个字符，不含括号，末尾不写“字”",
            "a mark has 1 to 8 characters, no brackets, and leaves out the word for number that follows it"),
    /** Another committee of the home has or had the mark. */
    MARK_TAKEN("committee.mark-taken", "本区划另一调解委员会已用该字号", "another committee of this area has or had this mark"),
    /** The organisation is not there on that day, or is no mediation organisation. */
    ORGANIZATION_UNKNOWN(
            "committee.organization-unknown",
            "没有该调解组织，或其在该日不存在",
            "there is no such mediation organisation, or not on that day"),
    /** The election lies before the law was in force, or not after the one before (art. 9). */
    ELECTION_IMPLAUSIBLE(
            "committee.election-implausible",
            "选举日不得早于2011年1月1日，换届须晚于上次选举（人民调解法第九条、第三十五条）",
            "an election is on 1 January 2011 or later, and after the one before (People's Mediation Law arts. 9, 35)"),
    /** There would be fewer than three or more than nine members (art. 8). */
    MEMBERS_COUNT(
            "committee.members-count",
            "人民调解委员会由委员三至九人组成（人民调解法第八条）",
            "a mediation committee has three to nine members (People's Mediation Law art. 8)"),
    /** There would be no director, or more than one (art. 8). */
    NO_SINGLE_DIRECTOR(
            "committee.no-single-director",
            "人民调解委员会设主任一人（人民调解法第八条）",
            "a mediation committee has one director (People's Mediation Law art. 8)"),
    /** There would be no woman among the members (art. 8). */
    NO_WOMAN(
            "committee.no-woman",
            "人民调解委员会应当有妇女成员（人民调解法第八条）",
            "a mediation committee has a woman among its members (People's Mediation Law art. 8)"),
    /** Several groups live there, and no member would be of a smaller one (art. 8). */
    NO_SMALLER_GROUP(
            "committee.no-smaller-group",
            "多民族居住地区的人民调解委员会应当有人数较少民族的成员（人民调解法第八条）",
            "where several ethnic groups live, a member is of a smaller one (People's Mediation Law art. 8)"),
    /** An ethnic group is told where none is asked for (Personal Information Protection Law, 个人信息保护法, art. 6). */
    GROUP_NOT_ASKED(
            "committee.group-not-asked",
            "非多民族居住地区不收集委员的民族（个人信息保护法第六条）",
            "an ethnic group is told only where several groups live (Personal Information Protection Law art. 6)"),
    /** Somebody is named twice. */
    WORKER_TWICE("committee.worker-twice", "同一人员不得列两次", "a person is named once"),
    /** Somebody would be elected as an appointee (arts. 9, 13). */
    NOT_ELECTED(
            "committee.not-elected",
            "聘任调解员由调解委员会聘任，不由选举产生（人民调解法第九条、第十三条）",
            "a mediator is appointed by the committee, and members are elected (People's Mediation Law arts. 9, 13)"),
    /** The person does not serve on that day and ever since. */
    NOT_SERVING("committee.not-serving", "该人员该日起未连续在岗", "the person does not serve on that day and ever since"),
    /** The person is not skilled in mediation on that day (art. 14). */
    SKILL_MISSING(
            "committee.skill-missing",
            "该人员该日不具备矛盾调解技能（人民调解法第十四条）",
            "the person is not skilled in mediation on that day (People's Mediation Law art. 14)"),
    /** The person has that seat, or is a mediator already. */
    SEATED_ALREADY("committee.seated-already", "该人员该日已任此职", "the person has that seat on that day"),
    /** The person has no such seat on that day, or not any more. */
    SEAT_UNKNOWN("committee.seat-unknown", "该人员该日不在该调解委员会任职", "the person has no such seat on that day"),
    /** A hundred mediators are appointed. */
    APPOINTEES_TOO_MANY(
            "committee.appointees-too-many",
            "一个调解委员会聘任的调解员不得超过100人",
            "a committee has at most 100 appointed mediators"),
    /** No such committee in this home. */
    COMMITTEE_UNKNOWN("committee.unknown", "本区划没有该调解委员会", "there is no such mediation committee in this area"),
    /** It was dissolved. */
    DISSOLVED("committee.dissolved", "该调解委员会已撤销", "this mediation committee was dissolved"),
    /** No term runs on that day (art. 9). */
    NOT_IN_TERM(
            "committee.not-in-term",
            "该日不在任期内，每届任期三年，应先换届（人民调解法第九条）",
            "no term runs on that day: a term has three years, elect anew first (People's Mediation Law art. 9)"),
    /** It is told for a day before something of the committee is on record. */
    TOLD_SINCE("committee.told-since", "该日期之后该调解委员会已有记录", "something of this committee is on record for a later day");

    private final Wording wording;

    CommitteeReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
