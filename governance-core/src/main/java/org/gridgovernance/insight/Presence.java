package org.gridgovernance.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Period;

/**
 * On which days of a period somebody lived somewhere (居住时段): stretches of days, each as long as can be, earliest first.
 */
record Presence(List<Period> stretches) {

    /** Puts together what overlaps, or follows without a day between. */
    static Presence of(Stream<Period> days) {
        List<Period> stretches = new ArrayList<>();
        days.sorted(Comparator.comparing(Period::first)).forEach(next -> {
            int last = stretches.size() - 1;
            if (last < 0 || next.first().isAfter(stretches.get(last).last().plusDays(1))) {
                stretches.add(next);
            } else if (next.last().isAfter(stretches.get(last).last())) {
                stretches.set(last, new Period(stretches.get(last).first(), next.last()));
            }
        });
        return new Presence(stretches);
    }

    boolean on(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.covers(day));
    }

    /** The days on which a stretch began, but for one that holds already on the first day of the period. */
    Stream<LocalDate> beginnings(LocalDate firstDay) {
        return stretches.stream().map(Period::first).filter(firstDay::isBefore);
    }

    /** The first days after a stretch, up to the last day of the period. */
    Stream<LocalDate> endings(LocalDate lastDay) {
        return stretches.stream().map(Period::last).filter(lastDay::isAfter).map(last -> last.plusDays(1));
    }
}
