package org.gridgovernance.grid.questionnaire;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why marks may be refused (原因码). */
public enum QuestionnaireReason implements ReasonCode {
    /** An item has no mark. */
    MARK_MISSING("questionnaire.mark-missing", "有评估项未评分：每项都要评", "an item has no mark; mark every item"),
    /** An item has two marks. */
    MARKED_TWICE("questionnaire.marked-twice", "同一评估项重复评分", "an item is marked twice"),
    /** The questionnaire has no such item. */
    ITEM_UNKNOWN("questionnaire.item-unknown", "问卷中没有该评估项", "the questionnaire has no such item"),
    /** Fewer points than 0, or more than the best of the scale. */
    POINTS_OFF_SCALE("questionnaire.points-off-scale", "分值超出该项的评分档次", "the points are not of the item's scale");

    private final Wording wording;

    QuestionnaireReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
