package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.CompareCompoundsMain.TODAY;
import static org.gridgovernance.examples.CompareCompoundsMain.all;
import static org.gridgovernance.examples.CompareCompoundsMain.assess;
import static org.gridgovernance.examples.CompareCompoundsMain.desk;
import static org.gridgovernance.examples.CompareCompoundsMain.order;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.compound.Compound;
import org.gridgovernance.grid.compound.CompoundComparison;
import org.gridgovernance.grid.questionnaire.Scores;
import org.junit.jupiter.api.Test;

class CompareCompoundsMainTest {

    private final Desk desk = desk();

    @Test
    void onlyThoseOfLikeTraitsAreCompared() {
        List<CompoundComparison> comparisons = CompoundComparison.of(all(desk), TODAY, Scores::total);
        assertThat(comparisons).extracting(alike -> alike.compounds().size()).containsExactly(2, 1);
        assertThat(comparisons.get(0).compounds())
                .extracting(CompoundComparison.Ranked::title)
                .containsExactly("二七里", "东风里");
    }

    @Test
    void aBetterAssessmentCountsFromItsDayOn() {
        Compound better = assess(desk, all(desk).get(0), "2026-06-10", 2);
        assertThat(better.scoresOverTime().values()).extracting(Scores::total).containsExactly(0.0, 100.0);
        assertThat(CompoundComparison.of(all(desk), LocalDate.parse("2026-06-09"), Scores::total)
                        .get(0)
                        .compounds()
                        .get(0)
                        .title())
                .isEqualTo("二七里");
    }

    @Test
    void whatIsLateFollowsFromTheDates() {
        Compound ordered = order(desk, all(desk).get(0), "lanes", "2026-03-01");
        assertThat(ordered.rectifications()).singleElement().satisfies(each -> {
            assertThat(each.isOverdue(LocalDate.parse("2026-03-01"))).isFalse();
            assertThat(each.isOverdue(LocalDate.parse("2026-03-02"))).isTrue();
        });
    }

    @Test
    void mainPrintsScoresOverTimeAndTheComparison() {
        assertThat(Printed.by(() -> CompareCompoundsMain.main(new String[0]))).isEqualTo("""
                        东风里 overdue: [lanes since 2026-03-01]
                        2026-01-10 0.0 0.0
                        2026-06-10 100.0 100.0
                        1 of 2 东风里: 100.0 (scattered-old, none; mean 82.4, median 82.4)
                        2 of 2 二七里: 64.7 (scattered-old, none; mean 82.4, median 82.4)
                        1 of 1 机床厂宿舍: 64.7 (unit-owned, self-managed; mean 64.7, median 64.7)
                        """);
    }
}
