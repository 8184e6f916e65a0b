package org.gridgovernance.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;

/**
 * For which emergency something was used (事件编号): the number by which the host, or the government that leads the response, knows it.
 * Immutable.
 *
 * @param code 1 to 40 letters, digits, hyphens and dots
 */
public record IncidentCode(@JsonValue String code) implements Code {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.-]{1,40}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("an incident's code has 1 to 40 of A-Z a-z 0-9 . -");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
