package org.gridgovernance.workforce.worker;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.kernel.time.Period;

/**
 * How much time somebody has to serve (可用工时). Immutable.
 *
 * @param weeklyHours hours in a week of five working days, 0 to 60
 * @param absences days on which there is none: leave, secondment elsewhere; up to 200 periods
 */
public record Availability(int weeklyHours, List<Period> absences) {
    private static final int MINUTES = 60;
    private static final int WORKDAYS = 5;

    /** Copies the list. */
    public Availability {
        absences = List.copyOf(absences);
    }

    /** So many hours in a week, without absences. */
    public static Availability ofHours(int weekly) {
        return new Availability(weekly, List.of());
    }

    /** The minutes of one working day on that date. */
    public long minutes(LocalDate workday) {
        return absences.stream().anyMatch(absence -> absence.covers(workday))
                ? 0
                : (long) weeklyHours * MINUTES / WORKDAYS;
    }
}
