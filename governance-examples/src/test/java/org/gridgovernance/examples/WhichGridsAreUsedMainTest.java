package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.WhichGridsAreUsedMain.MARCH;
import static org.gridgovernance.examples.WhichGridsAreUsedMain.titles;

import org.junit.jupiter.api.Test;

class WhichGridsAreUsedMainTest {

    @Test
    void aMonthInWhichGridsWereBuiltNamesNone() {
        assertThat(titles(new WhichGridsAreUsedMain().uses(MARCH.minusMonths(1)).unused()))
                .isEmpty();
    }

    @Test
    void aMonthWithoutAWordNamesAll() {
        assertThat(titles(new WhichGridsAreUsedMain().uses(MARCH.plusMonths(1)).unused()))
                .containsExactly("网格001", "网格002");
    }

    @Test
    void mainNamesTheGridThatNobodyVisited() {
        assertThat(Printed.by(() -> WhichGridsAreUsedMain.main(new String[0]))).isEqualToNormalizingNewlines("""
                        网格001: 1 dwelling, 1 visit, 1 verified, 0 updates
                        网格002: 1 dwelling, 0 visit, 0 verified, 0 updates
                        built and not used: [网格002]
                        """);
    }
}
