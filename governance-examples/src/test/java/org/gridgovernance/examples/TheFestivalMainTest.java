package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TheFestivalMain.NEW_YEARS_DAY;

import org.junit.jupiter.api.Test;

class TheFestivalMainTest {

    private final TheFestivalMain village = new TheFestivalMain();

    @Test
    void onNewYearsDayEverybodyIsThere() {
        assertThat(village.here(NEW_YEARS_DAY)).containsExactly("欧阳*", "王**", "诸葛*", "司马*");
        assertThat(village.returnees(NEW_YEARS_DAY)).containsExactly("诸葛*");
    }

    @Test
    void aWeekLaterOnlyWhoLivesThereIs() {
        assertThat(village.here(NEW_YEARS_DAY.plusDays(8))).containsExactly("欧阳*");
        assertThat(village.leftBetween(NEW_YEARS_DAY, NEW_YEARS_DAY.plusDays(8)))
                .containsExactly("王**", "诸葛*", "司马*");
    }

    @Test
    void mainPrintsWhoIsThereByDay() {
        assertThat(Printed.by(() -> TheFestivalMain.main(new String[0]))).isEqualTo("""
                        2026-02-10  欧阳*
                        2026-02-11  欧阳* 王**
                        2026-02-14  欧阳* 王** 诸葛*
                        2026-02-16  欧阳* 王** 诸葛* 司马*
                        2026-02-19  欧阳* 王** 诸葛*
                        2026-02-21  欧阳* 王**
                        2026-02-24  欧阳*
                        back for the festival: [诸葛*]
                        left again: [王**, 诸葛*, 司马*]
                        """);
    }
}
