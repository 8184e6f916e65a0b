package org.gridgovernance.resource.booking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetState;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.TimeSpan;

/**
 * An asset day by day (装备场所日历), to be shown. Immutable.
 *
 * @param asset which asset
 * @param days each day of the period, the first first
 */
public record AssetCalendar(AssetId asset, List<Day> days) {
    private static final int MOST_DAYS = 400;

    /** Copies the list. */
    public AssetCalendar {
        days = List.copyOf(days);
    }

    /**
     * One day of it, Asia/Shanghai. Immutable.
     *
     * @param day the date
     * @param state how the asset is on that day
     * @param open when it may be booked; nothing unless it is in service
     * @param free what of that is not taken
     * @param bookings those that take a part of the day, by their beginning; those cancelled are left out
     */
    public record Day(
            LocalDate day, AssetState state, List<TimeSpan> open, List<TimeSpan> free, List<Booking> bookings) {
        /** Copies the lists. */
        public Day {
            open = List.copyOf(open);
            free = List.copyOf(free);
            bookings = List.copyOf(bookings);
        }
    }

    /**
     * The calendar of an asset as it is known now.
     *
     * @throws IllegalArgumentException if the period has more than 400 days
     */
    public static AssetCalendar of(Asset asset, Period days) {
        if (ChronoUnit.DAYS.between(days.first(), days.last()) >= MOST_DAYS) {
            throw new IllegalArgumentException("a calendar shows at most " + MOST_DAYS + " days");
        }
        return new AssetCalendar(
                asset.id(),
                Stream.iterate(days.first(), day -> !day.isAfter(days.last()), day -> day.plusDays(1))
                        .map(day -> day(asset, day))
                        .toList());
    }

    private static Day day(Asset asset, LocalDate day) {
        AssetState state = asset.state(day);
        List<TimeSpan> open = state == AssetState.IN_SERVICE ? asset.opening().on(day) : List.of();
        List<Booking> bookings = asset.taken(TimeSpan.of(day)).toList();
        List<TimeSpan> taken = bookings.stream()
                .map(Booking::occupied)
                .flatMap(Optional::stream)
                .toList();
        return new Day(
                day,
                state,
                open,
                open.stream().flatMap(span -> span.without(taken).stream()).toList(),
                bookings);
    }
}
