package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.FindAndCountMain.all;
import static org.gridgovernance.examples.FindAndCountMain.byTag;
import static org.gridgovernance.examples.FindAndCountMain.desk;
import static org.gridgovernance.examples.FindAndCountMain.toVisit;

import org.gridgovernance.desk.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindAndCountMainTest {

    private final Desk desk = desk();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void oneWhereMeansAndAnotherMeansOrWhateverThePage(int limit) {
        assertThat(all(desk, toVisit().limit(limit)))
                .extracting(resident -> resident.particulars().name().toString())
                .containsExactly("欧阳*", "诸葛*");
    }

    @Test
    void countsByTag() {
        assertThat(byTag(desk)).hasToString("{disabled=1, elderly-alone=1, very-old=2}");
    }

    @Test
    void mainPrintsWhomToVisit() {
        assertThat(Printed.by(() -> FindAndCountMain.main(new String[0]))).isEqualTo("""
                        欧阳* seen on 2026-01-05
                        诸葛* seen on 2025-12-05
                        2 to visit; by tag {disabled=1, elderly-alone=1, very-old=2}
                        """);
    }
}
