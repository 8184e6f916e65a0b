package org.gridgovernance.mediation.finding;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a suggestion may not be raised, or nothing be done with it (原因码). */
public enum FindingReason implements ReasonCode {
    /** There is no such suggestion in this community. */
    SUGGESTION_UNKNOWN("finding.suggestion-unknown", "本社区无此调解建议", "there is no such suggestion here"),
    /** A suggestion rests on 2 to 100 tasks, each named once. */
    TASKS_COUNT("finding.tasks-count", "建议应依据2至100件任务，且不得重复", "a suggestion rests on 2 to 100 tasks, each named once"),
    /** Whom or what it names is not what that pattern concerns. */
    CONCERNED_CONTRADICTS(
            "finding.concerned-contradicts", "涉及方与苗头类型不符", "those it names are not those whom such a pattern concerns"),
    /** The rule in force does not look for that pattern. */
    NOT_SOUGHT("finding.not-sought", "现行规则不查找该类苗头", "the rule in force does not look for this pattern"),
    /** The task does not show that pattern between those named: other people, another place, or a matter that does not count. */
    NOT_SHOWN(
            "finding.not-shown",
            "该任务未反映所称苗头：人员、地点不同，或事项不计入，或已撤回、并案",
            "the task does not show this: other people or places, a matter that does not count, or withdrawn or merged"),
    /** So few tasks, or of an employer so few people, are no pattern. */
    TOO_FEW("finding.too-few", "任务数（用工单位为不同诉求人数）未达到规则要求", "there are fewer tasks, or people, than the rule asks for"),
    /** They lie too far apart. */
    TOO_FAR_APART("finding.too-far-apart", "任务时间跨度超过规则规定的天数", "the tasks lie further apart than the rule allows"),
    /** A task was told of later than the suggestion is said to be raised. */
    BEFORE_TASKS("finding.before-tasks", "提出时间早于所依据的任务", "it cannot be raised before the tasks it rests on"),
    /** All of it is known. */
    NOTHING_NEW("finding.nothing-new", "该建议已提出，且没有新的任务", "this was suggested already, and no further task came"),
    /** It was taken up or dismissed already. */
    NOT_OPEN("finding.not-open", "该建议已采纳或不采纳", "it was taken up or dismissed already"),
    /** Something later is on record. */
    BEFORE_LAST_ACT("finding.before-last-act", "时间早于该建议的最近记录", "something later is on record of this suggestion"),
    /** Words on somebody are erased with their entry of the register. */
    NOT_ERASED("finding.person-not-erased", "该居民的个人信息未被删除", "the person was not erased from the register"),
    /** Suggestions follow somebody who was found to be another. */
    NOT_MERGED("finding.person-not-merged", "该居民没有并入其他居民", "this entry was not merged into another");

    private final Wording wording;

    FindingReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
