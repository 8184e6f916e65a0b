package org.gridgovernance.resident.duplicate;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why residents may not be merged or parted (原因码). */
public enum DuplicateReason implements ReasonCode {
    /** Both are the same entry. */
    SAME_RESIDENT("duplicate.same-resident", "不能与自身合并", "an entry cannot be merged into itself"),
    /** The duplicate is one already. */
    MERGED_ALREADY("duplicate.merged-already", "该居民已并入其他居民", "this entry has been merged into another already"),
    /** The entry to keep is itself a duplicate: name the one it was merged into. */
    SURVIVOR_MERGED(
            "duplicate.survivor-merged",
            "保留的居民已并入其他居民，请以后者为准",
            "the entry to keep was merged into another; name that one"),
    /** It is no duplicate. */
    NOT_MERGED("duplicate.not-merged", "该居民没有并入其他居民", "this entry was not merged into another"),
    /** Another was merged into the same entry since. */
    MERGED_SINCE("duplicate.merged-since", "此后又有居民并入，请先撤销较晚的合并", "another entry was merged since; undo that first"),
    /** A household changed since, and would have two heads on a day, or one member twice. */
    HOUSEHOLD_CHANGED(
            "duplicate.household-changed",
            "户内成员此后已变动，恢复后将出现两名户主或重复成员，请先调整",
            "a household changed since and would have two heads, or a member twice; change that first"),
    /** Warning: a household of the duplicate was merged into another since; enter the person there if they belong to it. */
    HOUSEHOLD_DISSOLVED(
            "duplicate.household-dissolved",
            "原户已并入其他户，恢复的居民不在该户内，请核实其户归属",
            "a household was merged into another since; whoever is restored is in neither, verify where they belong");

    private final Wording wording;

    DuplicateReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
