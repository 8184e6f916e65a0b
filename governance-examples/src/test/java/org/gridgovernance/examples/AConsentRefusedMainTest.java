package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.document.CaseDocument;
import org.junit.jupiter.api.Test;

class AConsentRefusedMainTest {
    private final AConsentRefusedMain noise = new AConsentRefusedMain();
    private final MediationCase asked = noise.asked();

    @Test
    void oneConsentIsNotEnough() {
        assertThat(asked.stage()).isEqualTo(MediationStage.ACCEPTED);
        assertThat(asked.hasConsented(1)).isTrue();
        assertThat(asked.hasConsented(2)).isFalse();
    }

    @Test
    void aClearNoEndsItAndBothAreToldOfTheOtherWays() {
        MediationCase refused = noise.refused(asked);

        assertThat(refused.stage()).isEqualTo(MediationStage.TERMINATED);
        assertThat(refused.ending().map(Ending::reason)).contains(EndReason.REFUSED);
        assertThat(refused.routesTold())
                .containsExactly(Recourse.ARBITRATION, Recourse.ADMINISTRATIVE, Recourse.LAWSUIT);
        assertThat(refused.concludedOn())
                .isEqualTo(Optional.of(noise.room.place().today()));
    }

    @Test
    void whateverComesLaterIsRefusedWithTheArticle() {
        assertThat(noise.later(noise.refused(asked)))
                .allSatisfy(reason -> assertThat(reason.en()).contains("People's Mediation Law art"))
                .extracting(Reason::code)
                .containsExactly(
                        "mediation.consent-not-now", "mediation.name-mediators-not-now", "mediation.end-not-now");
    }

    @Test
    void theNoticeNamesTheReasonAndTheWays() {
        assertThat(noise.room.written(noise.refused(asked), CaseDocument.ENDING_NOTICE))
                .startsWith("# 终止调解通知书")
                .contains("江某、汪某", "因当事人明确拒绝调解，已于2025年10月14日终止调解", "- 仲裁\n- 行政途径\n- 诉讼\n");
    }

    @Test
    void mainPrintsTheEndTheRefusalsAndTheNotice() {
        assertThat(Printed.by(() -> AConsentRefusedMain.main(new String[0])))
                .startsWith("""
                        accepted, 1 of 2 consent
                        terminated, refused, told of [arbitration, administrative, lawsuit]
                        refused: mediation.consent-not-now: parties consent once a case is accepted""")
                .contains("(People's Mediation Law art. 19)", "(People's Mediation Law art. 26)", "# 终止调解通知书");
    }
}
