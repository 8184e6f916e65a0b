package org.gridgovernance.resource.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;

/** What commands on bookings must be like, whatever is on record. */
final class BookingChecks {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final Duration BACK = Duration.ofDays(-1);
    private static final Duration AHEAD = Duration.ofDays(366);

    static final Validator<BookAsset> BOOK = Validator.all(
            Validator.that(
                    command -> !isLess(command.occurredAt(), command.span().from(), BACK),
                    BookingReason.BEGINS_TOO_EARLY.at("span.from")),
            Validator.that(
                    command -> isPlausible(command.span().from(), command.span().until()),
                    BookingReason.LENGTH_IMPLAUSIBLE.at("span")),
            command -> near(command.occurredAt(), command.span().until(), "span.until"),
            command -> faults(command.purpose()));

    static final Validator<ExtendBooking> EXTEND = command -> near(command.occurredAt(), command.until(), "until");

    private BookingChecks() {}

    static boolean isPlausible(Instant from, Instant until) {
        return !isLess(from, until, SHORTEST) && Duration.between(from, until).compareTo(LONGEST) <= 0;
    }

    private static boolean isLess(Instant from, Instant until, Duration least) {
        return Duration.between(from, until).compareTo(least) < 0;
    }

    private static List<Reason> near(Instant occurredAt, Instant until, String path) {
        return Duration.between(occurredAt, until).compareTo(AHEAD) <= 0
                ? List.of()
                : List.of(BookingReason.TOO_FAR_AHEAD.at(path));
    }

    private static List<Reason> faults(PersonalText purpose) {
        return purpose.fault(BookingReason.PURPOSE_MISSING, "purpose").stream().toList();
    }
}
