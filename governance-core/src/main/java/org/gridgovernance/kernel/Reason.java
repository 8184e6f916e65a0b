package org.gridgovernance.kernel;

import static java.util.Objects.requireNonNull;

/**
 * One reason (原因) why a command was refused, or taken with a warning. Immutable and thread-safe; holds no value of the
 * command.
 *
 * @param code the stable code, see {@link ReasonCode#code()}
 * @param path the field it concerns, as in the command's JSON; empty for the whole command
 * @param severity error or warning
 * @param zh the words in Chinese
 * @param en the words in English
 */
public record Reason(String code, String path, Severity severity, String zh, String en) {

    /** Checks that no part is missing. */
    public Reason {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(severity, "severity");
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
    }

    /** The same reason for the whole command, whatever field it concerned. */
    public Reason whole() {
        return new Reason(code, "", severity, zh, en);
    }

    /** Whether this reason refuses. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
