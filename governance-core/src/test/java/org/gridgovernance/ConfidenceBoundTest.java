package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.confidence.ConfidenceReason;
import org.junit.jupiter.api.Test;

/** How much one side tells is not shown by what another may still tell. */
class ConfidenceBoundTest {
    private static final int MOST = 250;

    @Test
    void whatOneSideTellsLeavesTheOtherItsOwnBound() {
        MediationActs acts = MediationActs.in(new Town());
        MediationCaseId mediation = acts.mediating();
        for (int told = 0; told < MOST; told++) {
            acts.does(ConfidenceRulesTest.tell(acts, mediation, 1));
            acts.does(ConfidenceRulesTest.note(acts, mediation));
        }
        assertThat(acts.tries(MediationActs.keeper(acts.town()), ConfidenceRulesTest.tell(acts, mediation, 1))
                        .getLeft()
                        .names(ConfidenceReason.RECORDS_TOO_MANY))
                .isTrue();
        acts.does(ConfidenceRulesTest.tell(acts, mediation, 2));
    }
}
