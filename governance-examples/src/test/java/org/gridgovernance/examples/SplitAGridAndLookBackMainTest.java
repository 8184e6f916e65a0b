package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitAGridAndLookBackMainTest {

    @Test
    void theOldGridAnswersForItsTimeAndForWhatWasKnown() {
        assertThat(Printed.by(() -> SplitAGridAndLookBackMain.main(new String[0])))
                .isEqualTo("""
                        grid | on 2026-05-31 | on 2026-06-01 | on 2026-06-01, as known before it was told
                        第4网格（原） | 欧阳*, 诸葛* | - | 欧阳*, 诸葛*
                        第4网格 | - | 诸葛* | -
                        第9网格 | - | 欧阳* | -
                        """);
    }
}
