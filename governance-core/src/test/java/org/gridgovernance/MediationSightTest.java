package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.mediation.MediationStage;
import org.junit.jupiter.api.Test;

class MediationSightTest {
    @Test
    void aCaseComesToItsStages() {
        MediationActs acts = MediationActs.in(new Town());
        assertThat(acts.found(acts.registered()).stage()).isEqualTo(MediationStage.REGISTERED);
        assertThat(acts.found(acts.held()).stage()).isEqualTo(MediationStage.MEDIATING);
        assertThat(acts.found(acts.suspended()).number().text()).isEqualTo("(2025)桥人调字第3号");
    }
}
