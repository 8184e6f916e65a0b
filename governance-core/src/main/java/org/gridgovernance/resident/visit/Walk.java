package org.gridgovernance.resident.visit;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.gridgovernance.grid.Place;

/** The way from door to door: room 2 comes before room 10. */
final class Walk {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 12;

    static final Comparator<Place> BY_PLACE = Comparator.comparing((Place place) -> numbered(place.compound()))
            .thenComparing(place -> numbered(place.building()))
            .thenComparing(place -> numbered(place.unit()))
            .thenComparing(place -> numbered(place.room()));

    private Walk() {}

    private static String numbered(String part) {
        return NUMBER.matcher(part)
                .replaceAll(
                        found -> "0".repeat(Math.max(0, DIGITS - found.group().length())) + found.group());
    }
}
