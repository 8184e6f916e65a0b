package org.gridgovernance.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void hasItsFirstAndItsLastDay() {
        Period march = Period.of(YearMonth.of(2025, 3));
        assertThat(march).isEqualTo(new Period(DAY, LocalDate.of(2025, 3, 31)));
        assertThat(march.covers(DAY.minusDays(1))).isFalse();
        assertThat(march.covers(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(march.isOneDay()).isFalse();
        assertThat(Period.of(LocalDate.MAX).isOneDay()).isTrue();
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Day by day: the days of a period on which a fact holds. */
    @Property(tries = 500)
    void aFactHoldsOnTheDaysItHolds(
            @ForAll @IntRange(max = 8) int from,
            @ForAll @IntRange(max = 8) int lasts,
            @ForAll @IntRange(max = 8) int first,
            @ForAll @IntRange(max = 8) int length) {
        Period period = new Period(DAY.plusDays(first), DAY.plusDays(first + length));
        LocalDate begins = DAY.plusDays(from);
        Optional<LocalDate> ends = lasts == 8 ? Optional.empty() : Optional.of(begins.plusDays(lasts));
        Dated<String> fact = new Dated<>("fact", begins, ends, Instant.EPOCH, Optional.empty());
        Optional<Period> within = fact.within(period);
        assertThat(IntStream.range(0, 20).mapToObj(DAY::plusDays)).allSatisfy(day -> assertThat(
                        within.filter(days -> days.covers(day)).isPresent())
                .isEqualTo(period.covers(day) && fact.holdsOn(day)));
    }

    @Test
    void endsOfTimeDoNoHarm() {
        Period ever = new Period(LocalDate.MIN, LocalDate.MAX);
        Dated<String> never =
                new Dated<>("never", LocalDate.MIN, Optional.of(LocalDate.MIN), Instant.EPOCH, Optional.empty());
        Dated<String> always = new Dated<>("always", LocalDate.MIN, Optional.empty(), Instant.EPOCH, Optional.empty());
        assertThat(never.within(ever)).isEmpty();
        assertThat(always.within(ever)).contains(ever);
    }
}
