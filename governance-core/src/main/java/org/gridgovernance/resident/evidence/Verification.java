package org.gridgovernance.resident.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Reason;

/**
 * When and how facts were last checked (核实). Immutable. Source: Personal Information Protection Law (个人信息保护法)
 * art. 8 asks for accurate data.
 *
 * @param on the date
 * @param source how; written as {@code method}
 */
public record Verification(
        LocalDate on, @JsonProperty("method") Source source) {
    /**
     * What is wrong with it: a date after the day a command occurred, or one that nobody means.
     *
     * @param path the field it stands in, as in the command's JSON
     * @param occurredAt when the command occurred
     */
    public List<Reason> faults(String path, Instant occurredAt) {
        return Days.notAfter(Optional.of(on), occurredAt, path + ".on");
    }

    /** Whether it lies longer back on that date than facts stay fresh, see {@link FreshnessRule}. */
    public boolean isStale(LocalDate today, int freshDays) {
        return on.plusDays(freshDays).isBefore(today);
    }
}
