package org.gridgovernance.mediation.intake;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** What may be wrong with the parties of a case (原因码). */
public enum PartyReason implements ReasonCode {
    /** There are fewer than 2 or more than 20. */
    PARTIES_COUNT("party.parties-count", "当事人为2至20方", "a case has 2 to 20 parties"),
    /** The numbers do not count from 1 in order. */
    NUMBERS_OUT_OF_ORDER("party.numbers-out-of-order", "当事人序号应从1起依次编排", "parties are numbered from 1 in order"),
    /** A person has no name, or something only organisations and groups have. */
    PERSON_CONTRADICTS(
            "party.person-contradicts",
            "自然人应有姓名，不填名称、信用代码、组织和代表人",
            "a person has a name, and no title, code, organisation or representatives"),
    /** An organisation has no title, or something only persons and groups have. */
    ORGANIZATION_CONTRADICTS(
            "party.organization-contradicts",
            "单位应有名称，不填姓名、出生日期、劳动收入情况、居民和代表人",
            "an organisation has a title, and no name, birth, own work, entry or representatives"),
    /** A group has no title, or something only persons and organisations have. */
    GROUP_CONTRADICTS(
            "party.group-contradicts",
            "群体应有名称，不填姓名、出生日期、劳动收入情况、居民、信用代码和组织",
            "a group has a title, and no name, birth, own work, entry, code or organisation"),
    /** A group has no representative, or more than five. */
    REPRESENTATIVES_COUNT(
            "party.representatives-count",
            "群体推选代表人1至5人（宁波市人民调解条例第二十条）",
            "a group has one to five representatives (Ningbo regulation on people's mediation art. 20)"),
    /** A person or organisation counts one, a group two and more. */
    PEOPLE_IMPLAUSIBLE(
            "party.people-implausible",
            "自然人、单位为1人，群体为2至10000人",
            "a person or organisation counts 1, a group 2 to 10,000"),
    /** A title is blank, too long, or broken text. */
    TITLE_MALFORMED("party.title-malformed", "名称为1至60个字符", "a title has 1 to 60 characters"),
    /** An account has not the form of one. */
    ACCOUNT_MALFORMED(
            "party.account-malformed", "账号为1至100个可见ASCII字符", "an account has 1 to 100 visible ASCII characters"),
    /** An account stands on two sides. */
    ACCOUNT_ON_TWO_SIDES("party.account-on-two-sides", "同一账号不得代表两方当事人", "an account stands on one side"),
    /** The keeper or a mediator would be a party, or act for one. */
    ACCOUNT_CONDUCTS(
            "party.account-conducts",
            "经办人、调解员不得是本案当事人或其代理人",
            "whoever keeps or mediates the case is no party and acts for none"),
    /** Only a person has an entry in the register. */
    NOT_A_PERSON("party.not-a-person", "只有自然人可以与居民登记关联", "only a person has an entry in the register"),
    /** The party was found to be another entry before. */
    IDENTIFIED_ALREADY("party.identified-already", "该当事人已与另一居民登记关联", "the party is linked to another entry already"),
    /** Whoever keeps or mediates the case is the party. */
    CONDUCTS("party.conducts", "经办人、调解员本人不得是本案当事人", "whoever keeps or mediates the case is no party to it"),
    /** Agents are named by the party itself, and guardians, legal representatives and agents of groups by whoever conducts. */
    AGENT_NOT_YOURS(
            "party.agent-not-yours",
            "代理人由当事人本人委托；法定代理人、法定代表人和群体的代理人由经办人登记",
            "a party itself names its agents; guardians, legal representatives and agents of a group are entered by those who conduct the case"),
    /** A resident is named twice. */
    RESIDENT_TWICE("party.resident-twice", "同一居民不得列为两方当事人", "a resident is a party once"),
    /** The agents of a party are not numbered from 1 in order. */
    AGENT_NUMBERS("party.agent-numbers", "代理人序号应从1起依次编排", "the agents of a party are numbered from 1 in order"),
    /** A party has more than ten agents. */
    AGENTS_TOO_MANY("party.agents-too-many", "一方当事人的代理人不得超过10人", "a party has at most ten agents"),
    /** An authority begins in the future, ends before it began, or is over already. */
    AGENT_DATES("party.agent-dates", "代理起止日期不合理", "the days of the authority are implausible"),
    /** The party has no such agent, or none any more. */
    AGENT_UNKNOWN("party.agent-unknown", "该当事人没有该代理人，或代理已解除", "the party has no such agent any more"),
    /** A child under eight has no guardian. */
    UNDER_EIGHT(
            "party.under-eight",
            "不满八周岁的当事人由法定代理人代理（民法典第二十条）",
            "a guardian acts for a child under eight (Civil Code art. 20)"),
    /** A minor has no guardian. */
    MINOR(
            "party.minor",
            "未成年当事人的协议由法定代理人签署，以自己劳动收入为主要生活来源的十六周岁以上者除外（民法典第十八条至第二十条）",
            "for a minor a guardian signs, unless at 16 or more the minor lives by own work (Civil Code arts. 18 to 20)");

    private final Wording wording;

    PartyReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
