package org.gridgovernance.resident.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Reason;

/**
 * When, how and by whom facts were last checked (核实). Immutable. Source: Personal Information Protection Law (个人信息保护法)
 * art. 8 asks for accurate data.
 *
 * @param on the date
 * @param source how; written as {@code method}
 * @param by the host's account of whoever checked, see {@link Actor#isId}, if known
 */
public record Verification(
        LocalDate on, @JsonProperty("method") Source source, Optional<String> by) {
    /** One of which nobody said who did it. */
    public Verification(LocalDate on, Source source) {
        this(on, source, Optional.empty());
    }

    /** The same, done by that account. */
    public Verification doneBy(String account) {
        return new Verification(on, source, Optional.of(account));
    }

    /**
     * What is wrong with it: a date after the day a command occurred, or one that nobody means; an account that is none.
     *
     * @param path the field it stands in, as in the command's JSON
     * @param occurredAt when the command occurred
     */
    public List<Reason> faults(String path, Instant occurredAt) {
        Stream<Reason> account = by.filter(given -> !Actor.isId(given)).stream()
                .map(malformed -> EvidenceReason.VERIFIER_MALFORMED.at(path + ".by"));
        return Stream.concat(Days.notAfter(Optional.of(on), occurredAt, path + ".on").stream(), account)
                .toList();
    }

    /** Whether it lies longer back on that date than facts stay fresh. */
    public boolean isStale(LocalDate today, int freshDays) {
        return on.plusDays(freshDays).isBefore(today);
    }

    /** Whether it tells nothing that is not known from that one: the same day, the same way, and nobody else. */
    public boolean repeats(Verification known) {
        return equals(known) || equals(new Verification(known.on, known.source));
    }
}
