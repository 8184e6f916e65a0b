package org.gridgovernance.mediation.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a court can be asked (art. 33): thirty days, counted as statutory periods are. */
class ConfirmableTest {
    private static final WorkingCalendar CALENDAR = ChineseCalendar.STANDARD;

    @ParameterizedTest
    @CsvSource({"2024-01-31, 2024-03-01", "2026-01-31, 2026-03-02", "2026-03-01, 2026-03-31"})
    void theLastDayIsTheThirtiethAfterItTookEffect(LocalDate effective, LocalDate last) {
        assertThat(Confirmable.lastDay(effective, CALENDAR)).isEqualTo(last);
    }

    @Property(tries = 500)
    void itIsTheThirtiethOrTheFirstWorkdayAfterIt(@ForAll("days") LocalDate effective) {
        LocalDate last = Confirmable.lastDay(effective, CALENDAR);
        LocalDate thirtieth = effective.plusDays(30);
        assertThat(CALENDAR.isWorkday(last)).isTrue();
        assertThat(thirtieth.datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkday))
                .containsExactly(last);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2011, 1, 1);
        return Arbitraries.integers().between(0, 6_000).map(first::plusDays);
    }
}
