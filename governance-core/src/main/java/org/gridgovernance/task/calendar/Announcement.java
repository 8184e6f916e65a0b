package org.gridgovernance.task.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What was announced of the days of a year (放假安排), as tyme4j holds it; each year is read once. */
final class Announcement {
    private static final Map<Integer, Announcement> READ = new ConcurrentHashMap<>();
    private static final Announcement NONE = new Announcement(Map.of());
    private static final int EARLIEST = 2001;
    private static final int LATEST = 2100;

    private final Map<LocalDate, Boolean> workdays;

    private Announcement(Map<LocalDate, Boolean> workdays) {
        this.workdays = Map.copyOf(workdays);
    }

    static Announcement of(int year) {
        return year < EARLIEST || year > LATEST ? NONE : READ.computeIfAbsent(year, Announcement::read);
    }

    /** Whether the National Day of that year has its notice: all of a year is announced at once. */
    boolean isThere() {
        return workdays.keySet().stream().anyMatch(day -> day.getMonthValue() == 10 && day.getDayOfMonth() == 1);
    }

    /** Whether a day is a workday: as announced, and otherwise if it is no weekend. */
    static boolean isWorkday(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).workdays.get(day)).orElseGet(() -> isWeekday(day));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Announcement read(int year) {
        Map<LocalDate, Boolean> workdays = new TreeMap<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusDays(Year.of(year).length()))
                .forEach(day -> read(day).ifPresent(holiday -> workdays.put(day, holiday.isWork())));
        return new Announcement(workdays);
    }

    private static Optional<LegalHoliday> read(LocalDate day) {
        return Optional.ofNullable(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
}
