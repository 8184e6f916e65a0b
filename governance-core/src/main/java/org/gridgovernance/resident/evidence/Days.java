package org.gridgovernance.resident.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;

/** Which days a fact of the register may be dated with (日期范围). */
public final class Days {
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Days() {}

    /** {@link EvidenceReason#DATE_IMPLAUSIBLE} if one of them is a date that no register of people means. */
    public static List<Reason> plausible(String path, LocalDate... dates) {
        return Stream.of(dates).allMatch(date -> !date.isBefore(EARLIEST) && date.isBefore(LATEST))
                ? List.of()
                : List.of(EvidenceReason.DATE_IMPLAUSIBLE.at(path));
    }

    /** {@link EvidenceReason#DATE_IN_FUTURE} for a date after the day a command occurred, or what {@link #plausible} finds. */
    public static List<Reason> notAfter(Optional<LocalDate> date, Instant occurredAt, String path) {
        return date.map(on -> on.isAfter(Moment.day(occurredAt))
                        ? List.of(EvidenceReason.DATE_IN_FUTURE.at(path))
                        : plausible(path, on))
                .orElse(List.of());
    }
}
