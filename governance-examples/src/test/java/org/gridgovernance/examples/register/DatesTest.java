package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.insight.AsOf;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Instant NOW = Instant.parse("2025-06-30T17:00:00Z"); // the first of July in Beijing
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @Test
    void unlessSaidOtherwiseItIsTodayAsKnownNowAndTheLastMonth() {
        Dates none = dates(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(none.closing(NOW)).isEqualTo(AsOf.of(LocalDate.of(2025, 7, 1), NOW));
        assertThat(none.opening(NOW)).isEqualTo(AsOf.of(LocalDate.of(2025, 6, 1), NOW));
        assertThat(none.openingAsKnownThen(NOW)).isEqualTo(AsOf.atEndOf(LocalDate.of(2025, 6, 1)));
    }

    @Test
    void aDayIsKnownToItsEnd() {
        Dates march = dates(Optional.of(MARCH), Optional.of(MARCH.plusDays(1)), Optional.of(MARCH));

        assertThat(march.closing(NOW)).isEqualTo(AsOf.of(MARCH, Instant.parse("2025-03-02T15:59:59.999999Z")));
        assertThat(march.opening(NOW)).isEqualTo(march.closing(NOW));
        assertThat(march.openingAsKnownThen(NOW)).isEqualTo(AsOf.atEndOf(MARCH));
    }

    @Test
    void nothingIsKnownLaterThanItIsAskedFor() {
        Dates before = dates(Optional.of(MARCH), Optional.of(MARCH.minusDays(9)), Optional.of(MARCH));

        assertThat(before.openingAsKnownThen(NOW)).isEqualTo(before.opening(NOW));
    }

    @Test
    void changesDoNotEndBeforeTheyBegin() {
        Dates wrong = dates(Optional.of(MARCH), Optional.empty(), Optional.of(MARCH.plusDays(1)));

        assertThatThrownBy(() -> wrong.check(NOW))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("--since");
    }

    private static Dates dates(Optional<LocalDate> asOf, Optional<LocalDate> known, Optional<LocalDate> since) {
        return new Dates(asOf, known, since);
    }
}
