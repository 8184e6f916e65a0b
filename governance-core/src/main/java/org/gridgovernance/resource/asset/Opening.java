package org.gridgovernance.resource.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Period;

/**
 * When an asset may be booked (开放时间). Immutable.
 *
 * @param hours the hours of the week, at most 50, none overlapping another; none: at any time
 * @param closed days on which it may not be booked at all, at most 200 periods
 */
public record Opening(List<OpenHours> hours, List<Period> closed) {
    /** At any time (全天开放). */
    public static final Opening ALWAYS = new Opening(List.of(), List.of());

    /** Copies the lists. */
    public Opening {
        hours = List.copyOf(hours);
        closed = List.copyOf(closed);
    }

    /** When it may be booked on that date, Asia/Shanghai; nothing on a day that is closed. */
    public List<TimeSpan> on(LocalDate day) {
        if (closed.stream().anyMatch(period -> period.covers(day))) {
            return List.of();
        }
        return hours.isEmpty()
                ? List.of(TimeSpan.of(day))
                : hours.stream()
                        .filter(each -> each.isOn(day))
                        .map(each -> each.span(day))
                        .sorted((one, other) -> one.from().compareTo(other.from()))
                        .toList();
    }

    /** Whether it may be booked for the whole of that span. */
    public boolean admits(TimeSpan span) {
        Period days = span.days();
        return equals(ALWAYS)
                || Stream.iterate(days.first(), day -> !day.isAfter(days.last()), day -> day.plusDays(1))
                        .allMatch(day -> span.on(day).without(on(day)).isEmpty());
    }
}
