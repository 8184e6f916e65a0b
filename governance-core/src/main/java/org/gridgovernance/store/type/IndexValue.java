package org.gridgovernance.store.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.id.Id;

/**
 * The plain form of a value in an index or a unique key: what a store's column holds. A personal value is known as such,
 * so that a store keeps it only as a keyed digest. Times beyond the years 1 to 9999 are kept as the first or last of
 * them.
 *
 * @param value a {@code String}, {@code UUID}, {@code LocalDate}, {@code Instant}, {@code Long} or {@code Boolean}; a text
 *     that is not personal has at most 200 characters (code points), no NUL and no half of a surrogate pair
 * @param personal whether it stems from a personal value
 */
public record IndexValue(Comparable<?> value, boolean personal) {
    private static final int LONGEST = 200;

    /** What is asked for with an erased personal value: nothing is kept under it. */
    static final IndexValue ERASED = new IndexValue("\0erased", true);

    /**
     * Brings times within reach.
     *
     * @throws IllegalArgumentException if no store could keep the value
     */
    public IndexValue {
        value = personal ? value : kept(value);
    }

    /**
     * The plain form of a domain value; empty for an erased personal value.
     *
     * @throws IllegalArgumentException if the value has no plain form, or no store could keep it
     */
    public static Optional<IndexValue> of(Object value) {
        if (value instanceof PersonalValue hidden) {
            return hidden.reveal().map(text -> new IndexValue(text, true));
        }
        return Optional.of(new IndexValue(plain(value), false));
    }

    /** The plain form of what is looked for; of an erased personal value one that nothing is kept under. */
    static IndexValue sought(Object value) {
        return of(value).orElse(ERASED);
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
        return value instanceof Number number ? number.longValue() : (Comparable<?>) known(value);
    }

    private static Object known(Object value) {
        if (value instanceof String
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("no index form: " + value.getClass().getName());
    }

    private static Comparable<?> kept(Comparable<?> value) {
        if (value instanceof String text) {
            return fitting(text);
        }
        if (value instanceof LocalDate date) {
            return Reach.of(date);
        }
        return value instanceof Instant instant ? Reach.of(instant) : value;
    }

    private static String fitting(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST || text.codePoints().anyMatch(IndexValue::isUnkeepable)) {
            throw new IllegalArgumentException(
                    "a text in an index has at most " + LONGEST + " characters, no NUL and no half of a pair");
        }
        return text;
    }

    private static boolean isUnkeepable(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return personal ? "(personal)" : String.valueOf(value);
    }
}
