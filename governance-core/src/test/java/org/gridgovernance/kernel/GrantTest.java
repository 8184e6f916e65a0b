package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A grant holds from its first day to the day before its last date, in its area and below. */
class GrantTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);
    private static final AreaCode STREET = AreaCode.of("420102018");
    private static final AreaCode COMMUNITY = AreaCode.of("420102018001");

    private final Grant limited = new Grant(Role.GRID_OFFICER, STREET, FIRST, Optional.of(END));

    @Test
    void itIsHeldFromItsFirstDateToTheDayBeforeItsEnd() {
        assertThat(limited.heldOn(FIRST.minusDays(1))).isFalse();
        assertThat(limited.heldOn(FIRST)).isTrue();
        assertThat(limited.heldOn(END.minusDays(1))).isTrue();
        assertThat(limited.heldOn(END)).isFalse();
        assertThat(limited.heldOn(END.plusDays(1))).isFalse();
    }

    @Test
    void withoutAnEndItIsHeldEverAfter() {
        assertThat(new Grant(Role.GRID_OFFICER, STREET, FIRST, Optional.empty()).heldOn(LocalDate.of(2999, 1, 1)))
                .isTrue();
        assertThat(Grant.of(Role.GRID_OFFICER, STREET).heldOn(FIRST)).isTrue();
    }

    @Test
    void itHoldsInItsAreaAndBelowWhileItIsHeld() {
        assertThat(limited.holds(STREET, FIRST)).isTrue();
        assertThat(limited.holds(COMMUNITY, FIRST)).isTrue();
        assertThat(limited.holds(AreaCode.of("420102"), FIRST)).isFalse();
        assertThat(limited.holds(AreaCode.of("420102019"), FIRST)).isFalse();
        assertThat(limited.holds(COMMUNITY, END)).isFalse();
    }
}
