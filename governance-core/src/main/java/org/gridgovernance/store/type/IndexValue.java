package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.id.Id;

/**
 * The plain form of a value in an index or a unique key: what a store's column holds. A personal value is known as such,
 * so that a store keeps it only as a keyed digest.
 *
 * @param value a {@code String}, {@code UUID}, {@code LocalDate}, {@code Instant}, {@code Long} or {@code Boolean}
 * @param personal whether it stems from a personal value
 */
public record IndexValue(Comparable<?> value, boolean personal) {

    /**
     * The plain form of a domain value; empty for an erased personal value.
     *
     * @throws IllegalArgumentException if the value has no plain form
     */
    public static Optional<IndexValue> of(Object value) {
        if (value instanceof PersonalValue hidden) {
            return hidden.reveal().map(text -> new IndexValue(text, true));
        }
        return Optional.of(new IndexValue(plain(value), false));
    }

    private static Comparable<?> plain(Object value) {
        if (value instanceof Id<?> id) {
            return id.value();
        }
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof String
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof Boolean) {
            return (Comparable<?>) value;
        }
        throw new IllegalArgumentException("no index form: " + value.getClass().getName());
    }

    @Override
    public String toString() {
        return personal ? "(personal)" : String.valueOf(value);
    }
}
