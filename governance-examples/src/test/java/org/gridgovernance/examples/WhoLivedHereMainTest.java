package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.WhoLivedHereMain.SPRING;
import static org.gridgovernance.examples.WhoLivedHereMain.SUMMER;

import java.time.YearMonth;
import org.gridgovernance.insight.Movement;
import org.gridgovernance.insight.PopulationChange;
import org.junit.jupiter.api.Test;

class WhoLivedHereMainTest {

    private final WhoLivedHereMain here = new WhoLivedHereMain();

    @Test
    void whatWasKnownThenIsStillWhatWasKnownThen() {
        assertThat(here.who(SPRING, SPRING)).containsExactlyInAnyOrder("王**", "欧阳*", "诸葛*");
        assertThat(here.who(SPRING, SUMMER)).containsExactlyInAnyOrder("王**", "诸葛*", "司马*");
        assertThat(here.who(SPRING, SPRING.minusMonths(3))).isEmpty();
    }

    @Test
    void byEventDateWhatIsToldLateCountsWhereItHappened() {
        PopulationChange march = here.byEventDate(YearMonth.of(2025, 3), SUMMER);

        assertThat(march.of(Movement.ARRIVAL)).isEqualTo(2);
        assertThat(march.of(Movement.DEPARTURE)).isEqualTo(1);
        assertThat(here.byEventDate(YearMonth.of(2025, 5), SUMMER).movements()).isEmpty();
    }

    @Test
    void byRecordDateItCountsWhereItWasTold() {
        PopulationChange may = here.byRecordDate(YearMonth.of(2025, 5));

        assertThat(may.opening())
                .isEqualTo(here.byRecordDate(YearMonth.of(2025, 4)).closing());
        assertThat(may.of(Movement.FOUND)).isEqualTo(1);
        assertThat(may.of(Movement.STRUCK_OFF)).isEqualTo(1);
    }

    @Test
    void mainPrintsWhoLivedHere() {
        assertThat(Printed.by(() -> WhoLivedHereMain.main(new String[0]))).endsWith("""
                        March, by event:  2 {ARRIVAL=2, DEPARTURE=1} 3
                        March, by record: 2 {ARRIVAL=1} 3
                        May, by record:   3 {FOUND=1, STRUCK_OFF=1} 3
                        """);
    }
}
