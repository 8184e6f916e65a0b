package org.gridgovernance.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.policy.Posture.ALERT;
import static org.gridgovernance.policy.Posture.EMERGENCY;
import static org.gridgovernance.policy.Posture.NORMAL;

import java.time.LocalDate;
import org.gridgovernance.kernel.AreaCode;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);
    private static final AreaCode COUNTY = AreaCode.of("420102");
    private static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private final Scope spring = Scope.in(COUNTY).from(FIRST).until(END);

    @Test
    void itHoldsFromItsFirstDateToTheDayBeforeItsEnd() {
        assertThat(spring.holds(COUNTY, NORMAL, FIRST.minusDays(1))).isFalse();
        assertThat(spring.holds(COUNTY, NORMAL, FIRST)).isTrue();
        assertThat(spring.holds(COUNTY, NORMAL, END.minusDays(1))).isTrue();
        assertThat(spring.holds(COUNTY, NORMAL, END)).isFalse();
        assertThat(Scope.in(COUNTY).from(FIRST).holds(COUNTY, NORMAL, LocalDate.of(2999, 1, 1)))
                .isTrue();
        assertThat(Scope.everywhere().holds(COMMUNITY, NORMAL, LocalDate.of(1900, 1, 1)))
                .isTrue();
    }

    @Test
    void itHoldsInItsAreaAndBelowAndInItsPosturesOnly() {
        assertThat(spring.holds(COMMUNITY, NORMAL, FIRST)).isTrue();
        assertThat(spring.holds(AreaCode.of("4201"), NORMAL, FIRST)).isFalse();
        assertThat(spring.holds(AreaCode.of("420103"), NORMAL, FIRST)).isFalse();
        Scope serious = spring.during(ALERT, EMERGENCY);
        assertThat(serious.holds(COUNTY, ALERT, FIRST)).isTrue();
        assertThat(serious.holds(COUNTY, EMERGENCY, FIRST)).isTrue();
        assertThat(serious.holds(COUNTY, NORMAL, FIRST)).isFalse();
    }

    @Test
    void theDeeperAreaIsNearerAndAPostureNamedIsNearerThanNone() {
        assertThat(Scope.in(COUNTY).nearness()).isGreaterThan(Scope.everywhere().nearness());
        assertThat(Scope.in(COMMUNITY).nearness())
                .isGreaterThan(Scope.in(COUNTY).nearness());
        assertThat(Scope.in(COUNTY).during(ALERT).nearness())
                .isGreaterThan(Scope.in(COUNTY).nearness())
                .isLessThan(Scope.in(COMMUNITY).nearness());
    }

    @Test
    void twoRivalIfBothCouldHoldAndNeitherIsNearer() {
        Scope county = Scope.in(COUNTY);
        assertThat(county.rivals(Scope.in(COUNTY))).isTrue();
        assertThat(county.rivals(Scope.in(COMMUNITY))).isFalse();
        assertThat(county.rivals(county.during(ALERT))).isFalse();
        assertThat(county.during(ALERT).rivals(county.during(ALERT, EMERGENCY))).isTrue();
        assertThat(county.during(ALERT).rivals(county.during(EMERGENCY))).isFalse();
    }

    @Test
    void oneThatBeginsWhenTheOtherEndsIsNoRival() {
        assertThat(spring.rivals(Scope.in(COUNTY).from(END))).isFalse();
        assertThat(Scope.in(COUNTY).from(END).rivals(spring)).isFalse();
        assertThat(spring.rivals(Scope.in(COUNTY).from(END.minusDays(1)))).isTrue();
        assertThat(Scope.in(COUNTY).from(END.minusDays(1)).rivals(spring)).isTrue();
        assertThat(spring.rivals(Scope.in(COUNTY).until(FIRST))).isFalse();
        assertThat(spring.rivals(Scope.in(COUNTY).until(FIRST.plusDays(1)))).isTrue();
    }
}
