package org.gridgovernance.workforce.worker;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;

/** How long somebody serves, and how much time there is for it. */
final class Serving {
    private Serving() {}

    static Optional<LocalDate> since(Timeline<?> affiliations, LocalDate on) {
        Optional<LocalDate> since = earliest(affiliations, on);
        Optional<LocalDate> before = since;
        while (before.isPresent()) {
            since = before;
            before = earliest(affiliations, since.get().minusDays(1));
        }
        return since;
    }

    static boolean goesOn(Timeline<?> affiliations, LocalDate on) {
        return affiliations
                .standing()
                .filter(entry -> entry.to().isEmpty())
                .flatMap(entry -> since(affiliations, entry.from()).stream())
                .anyMatch(since -> !since.isAfter(on));
    }

    private static Optional<LocalDate> earliest(Timeline<?> affiliations, LocalDate on) {
        return affiliations
                .standing()
                .filter(entry -> entry.holdsOn(on))
                .<LocalDate>map(Dated::from)
                .min(Comparator.naturalOrder());
    }

    static long capacity(Worker worker, Period period, Predicate<LocalDate> workday) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(workday)
                .filter(worker::serves)
                .mapToLong(day -> minutes(worker.availability(), day))
                .sum();
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static long minutes(Timeline<Availability> availability, LocalDate day) {
        return availability.asOf(day).mapToLong(told -> told.minutes(day)).sum();
    }
}
