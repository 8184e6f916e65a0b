package org.gridgovernance.examples.thirtydays;

import java.time.Instant;
import java.time.LocalDate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.PostureSource;

/**
 * A storm in these days: a warning first, two days of emergency, a day of warning after.
 *
 * @param warned the day of the warning
 */
record Weather(LocalDate warned) implements PostureSource {
    private static final int EMERGENCY_DAYS = 2;

    @Override
    public Posture of(AreaCode area, Instant at) {
        return of(Moment.day(at));
    }

    Posture of(LocalDate day) {
        if (!day.isBefore(first()) && !day.isAfter(last())) {
            return Posture.EMERGENCY;
        }
        return day.equals(warned) || day.equals(last().plusDays(1)) ? Posture.ALERT : Posture.NORMAL;
    }

    boolean isEmergency(LocalDate day) {
        return of(day) == Posture.EMERGENCY;
    }

    LocalDate first() {
        return warned.plusDays(1);
    }

    LocalDate last() {
        return warned.plusDays(EMERGENCY_DAYS);
    }
}
