package org.gridgovernance.task.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The working calendar of mainland China (法定节假日与调休): the holidays and make-up workdays that were announced, and weekends
 * otherwise. Immutable and thread-safe. Source: 全国年节及纪念日放假办法 and the yearly notices of the State Council's office, as
 * the library tyme4j holds them.
 *
 * <p>The shifts of a year are announced in the autumn before and cannot be reckoned: of a year not {@link #announced} only
 * weekends are free. {@link #announcing} adds a notice that came later than this library.
 */
public final class ChineseCalendar implements WorkingCalendar {
    /** What the library knows. */
    public static final ChineseCalendar STANDARD = new ChineseCalendar(Map.of());

    private final Map<LocalDate, Boolean> added;

    private ChineseCalendar(Map<LocalDate, Boolean> added) {
        this.added = Map.copyOf(added);
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        Boolean told = added.get(day);
        return told == null ? Announcement.isWorkday(day) : told;
    }

    /** Whether the holidays of that year are known. */
    public boolean announced(int year) {
        return Announcement.of(year).isThere() || added.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /**
     * The same calendar with a further notice, which goes before what was known of these days.
     *
     * @param free the days that are free, weekends that are free anyway may be left out
     * @param workdays the weekend days on which is worked (调休上班)
     * @throws IllegalArgumentException if a day stands in both
     */
    public ChineseCalendar announcing(Set<LocalDate> free, Set<LocalDate> workdays) {
        Map<LocalDate, Boolean> more = new TreeMap<>(added);
        free.forEach(day -> more.put(day, false));
        if (workdays.stream().anyMatch(free::contains)) {
            throw new IllegalArgumentException("a day cannot be both free and a workday");
        }
        workdays.forEach(day -> more.put(day, true));
        return new ChineseCalendar(more);
    }
}
