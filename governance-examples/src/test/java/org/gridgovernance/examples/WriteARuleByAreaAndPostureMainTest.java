package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.WriteARuleByAreaAndPostureMain.DRY;
import static org.gridgovernance.examples.WriteARuleByAreaAndPostureMain.FLOODED;
import static org.gridgovernance.examples.WriteARuleByAreaAndPostureMain.governance;
import static org.gridgovernance.examples.WriteARuleByAreaAndPostureMain.warnings;

import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.junit.jupiter.api.Test;

class WriteARuleByAreaAndPostureMainTest {

    @Test
    void aMonthIsStaleWhereItIsSerious() {
        assertThat(warnings(governance(), FLOODED))
                .extracting(Reason::code)
                .containsExactly(EvidenceReason.VERIFICATION_STALE.code());
    }

    @Test
    void aMonthIsFreshElsewhere() {
        assertThat(warnings(governance(), DRY)).isEmpty();
    }

    @Test
    void mainPrintsWhatEachIsWarnedOf() {
        assertThat(Printed.by(() -> WriteARuleByAreaAndPostureMain.main(new String[0])))
                .contains("flooded → [Reason[code=resident.verification-stale", "dry     → []");
    }
}
