package org.gridgovernance.resident.household;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a command on households may be refused (原因码). */
public enum HouseholdReason implements ReasonCode {
    /** No such household in this community. */
    HOUSEHOLD_UNKNOWN("household.unknown", "本社区没有该户", "there is no such household in this community"),
    /** Another household of the community has this number. */
    NUMBER_TAKEN("household.number-taken", "本社区已有相同户编号", "another household of this community has this number"),
    /** The number is blank or longer than 40 characters. */
    NUMBER_MALFORMED("household.number-malformed", "户编号为1至40个字符", "a household number has 1 to 40 characters"),
    /** A household has one head at a time, also on earlier dates. */
    SECOND_HEAD("household.second-head", "一户同一时间只能有一名户主", "a household has one head at a time"),
    /** More members at once than its kind allows, see {@link HouseholdKind#mostMembers()}. */
    MEMBERS_TOO_MANY(
            "household.members-too-many",
            "一次最多登记500名成员（集体户2000名）",
            "at most 500 members at once, 2,000 of a collective household"),
    /** The person is in the household already, or was on or after that date. */
    MEMBER_ALREADY("household.member-already", "该居民已是本户成员", "this resident is in the household already"),
    /** The person is not in the household, or was not on that date. */
    NOT_A_MEMBER("household.not-a-member", "该居民不是本户成员", "this resident is not in the household"),
    /** The household was merged into another and is no more. */
    DISSOLVED("household.dissolved", "该户已并入其他户", "this household was merged into another"),
    /** A household cannot be merged into itself. */
    SAME_HOUSEHOLD("household.same-household", "不能并入本户自身", "a household cannot be merged into itself"),
    /** Only households of one kind are merged. */
    KINDS_DIFFER("household.kinds-differ", "家庭户与集体户不能合并", "a family and a collective household cannot be merged"),
    /** Members came, went or changed after that date. */
    TOLD_LATER("household.told-later", "该日期之后已有成员变动", "the register tells of changes of its members after that date"),
    /** Nobody is named who leaves. */
    NOBODY_LEAVES("household.nobody-leaves", "请写明分出的成员", "name who leaves"),
    /** Nobody would stay: the household moves, it does not split. */
    NOBODY_STAYS("household.nobody-stays", "全部成员都分出，请改用户迁移", "nobody would stay; move the household instead"),
    /** Warning: people are in the household, and none of them is the head. */
    WITHOUT_HEAD("household.without-head", "该户现无户主", "the household is without a head"),
    /** A collective household is answered for by an organisation with a name of 1 to 100 characters. */
    ORGANIZATION_MISSING(
            "household.organization-missing", "请写明管理单位（1至100个字符）", "name the organisation, in 1 to 100 characters"),
    /** The birth date differs from the day on which the child was born. */
    OTHER_BIRTH_DATE("household.other-birth-date", "出生日期与出生登记日期不一致", "the birth date is not the day of the birth"),
    /** The household lives there already. */
    LIVES_THERE("household.lives-there", "该户已在此房屋", "the household lives there already");

    private final Wording wording;

    HouseholdReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
