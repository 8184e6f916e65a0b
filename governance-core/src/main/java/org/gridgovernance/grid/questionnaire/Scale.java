package org.gridgovernance.grid.questionnaire;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How an item may be marked (评分档次): whole points from 0, the worst. The codes are this library's own. */
public enum Scale implements CodeTable {
    /** 0 no, 1 yes. */
    YES_NO("yes-no", "否、是", "No, yes", 1),
    /** 0 poor, 1 fair, 2 good. */
    GOOD_FAIR_POOR("good-fair-poor", "差、一般、好", "Poor, fair, good", 2),
    /** 0 to 4. */
    FIVE_STEPS("five-steps", "差、较差、一般、较好、好", "Poor, rather poor, fair, rather good, good", 4),
    /** 0 to 10. */
    TEN_POINTS("ten-points", "0至10分", "0 to 10 points", 10);

    private final Wording wording;
    private final int best;

    Scale(String code, String zh, String en, int best) {
        wording = Wording.of(code, zh, en);
        this.best = best;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The most points. */
    public int best() {
        return best;
    }
}
