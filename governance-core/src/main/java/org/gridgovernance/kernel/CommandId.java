package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name a client gives its command (命令编号), so that it can be sent again without being done twice. Unique for an
 * actor. Put nothing personal in it.
 *
 * @param value 1 to 100 characters of letters, digits and {@code . _ : -}
 */
public record CommandId(@JsonValue String value) {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1," + LONGEST + "}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a command id has 1 to 100 of the characters A-Z a-z 0-9 . _ : -");
        }
    }

    /** A command id of that text. */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /** A command id of that UUID. */
    public static CommandId of(UUID value) {
        return new CommandId(value.toString());
    }

    /**
     * The id of a command that follows from this one; the same suffix gives the same id again. One that would be too
     * long becomes a name-based UUID.
     */
    public CommandId derive(String suffix) {
        String derived = value + ":" + suffix;
        return derived.length() <= LONGEST
                ? new CommandId(derived)
                : of(UUID.nameUUIDFromBytes(derived.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
