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
    /** More than 500 members at once. */
    MEMBERS_TOO_MANY("household.members-too-many", "一次立户最多500名成员", "a household is formed with at most 500 members"),
    /** The person is in the household already, or was on or after that date. */
    MEMBER_ALREADY("household.member-already", "该居民已是本户成员", "this resident is in the household already"),
    /** The person is not in the household, or was not on that date. */
    NOT_A_MEMBER("household.not-a-member", "该居民不是本户成员", "this resident is not in the household"),
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
