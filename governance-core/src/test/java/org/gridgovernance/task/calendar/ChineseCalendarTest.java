package org.gridgovernance.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days are workdays in mainland China. */
class ChineseCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.IN_FORCE.standard();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theHolidayWeekOfAutumn2025IsFree(int day) {
        assertThat(CALENDAR.isWorkday(LocalDate.of(2025, Month.OCTOBER, day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-28", "2025-10-11", "2025-01-26", "2025-02-08", "2025-04-27"})
    void makeUpWorkdaysOfWeekendsAreWorkdays(String day) {
        assertThat(CALENDAR.isWorkday(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-28", "2025-06-29", "2025-10-12", "2060-01-03", "1980-01-05"})
    void otherWeekendsAreFree(String day) {
        assertThat(CALENDAR.isWorkday(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-09-30", "2025-10-09", "2060-01-05", "1980-01-07"})
    void otherWeekdaysAreWorkdays(String day) {
        assertThat(CALENDAR.isWorkday(LocalDate.parse(day))).isTrue();
    }

    @Test
    void theYearOf2025HasAsManyWorkdaysAsItsNoticeSays() {
        assertThat(CALENDAR.workdays(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))))
                .as("365 days, 104 days of weekends, 13 holidays of which two fell on weekends and were given back")
                .isEqualTo(248);
    }

    @Test
    void itTellsWhichYearsItKnows() {
        assertThat(ChineseCalendar.STANDARD.announced(2025)).isTrue();
        assertThat(ChineseCalendar.STANDARD.announced(2060)).isFalse();
        assertThat(ChineseCalendar.STANDARD.announced(1980)).isFalse();
    }

    @Test
    void aLaterNoticeIsAdded() {
        LocalDate free = LocalDate.of(2060, 10, 1);
        LocalDate workday = LocalDate.of(2060, 10, 9);
        ChineseCalendar told = ChineseCalendar.STANDARD.announcing(Set.of(free), Set.of(workday));
        assertThat(told.announced(2060)).isTrue();
        assertThat(told.isWorkday(free)).isFalse();
        assertThat(told.isWorkday(workday)).isTrue();
        assertThat(told.isWorkday(LocalDate.of(2025, 10, 1))).isFalse();
        Set<LocalDate> same = Set.of(free);
        assertThatThrownBy(() -> told.announcing(same, same)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyMayAskAtOnce() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .filter(i -> CALENDAR.isWorkday(LocalDate.of(2010 + i % 20, 1, 1)))
                        .count())
                .isEqualTo(IntStream.range(0, 2_000)
                        .filter(i -> CALENDAR.isWorkday(LocalDate.of(2010 + i % 20, 1, 1)))
                        .count());
    }
}
