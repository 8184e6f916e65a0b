package org.gridgovernance.task.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;

/**
 * The code of a matter, or of a category of matters (事项编码): two levels, {@code category.item}. The codes are those of the
 * catalogue in force. Immutable and thread-safe.
 *
 * @param code one or two words joined by a dot, each of 1 to 40 lower-case letters, digits and hyphens
 */
public record MatterCode(@JsonValue String code) implements Code, Comparable<MatterCode> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40})?");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatterCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a matter's code is one or two words of a-z 0-9 - joined by a dot");
        }
    }

    /**
     * That code.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static MatterCode of(String code) {
        return new MatterCode(code);
    }

    /** Whether it is that of a category. */
    public boolean isCategory() {
        return code.indexOf('.') < 0;
    }

    /** The category it stands in; itself if it is one. */
    public MatterCode category() {
        return isCategory() ? this : new MatterCode(code.substring(0, code.indexOf('.')));
    }

    /** Whether it is the other, or the category in which the other stands. */
    public boolean covers(MatterCode other) {
        return equals(other) || equals(other.category());
    }

    @Override
    public int compareTo(MatterCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
