package org.gridgovernance.kernel;

/**
 * A stable, public reason (原因码) with its words in Chinese and English. Each concept declares its own as an enum; a
 * vendor may do the same. Codes are never reused for another meaning. The words never hold a value of the command, so
 * that no personal data reaches a log.
 *
 * <p>Implement: yes, in an enum.
 */
public interface ReasonCode {
    /** The stable code, lower case, words joined by hyphens, the concept first: {@code resident.name-blank}. */
    String code();

    /** What is wrong and what to do, in Chinese. */
    String zh();

    /** What is wrong and what to do, in English. */
    String en();

    /**
     * This reason as an error.
     *
     * @param path the field it concerns, as in the command's JSON ({@code documents[0].number}); empty for the whole
     */
    default Reason at(String path) {
        return new Reason(code(), path, Severity.ERROR, zh(), en());
    }

    /**
     * This reason as a warning.
     *
     * @param path the field it concerns, as in the command's JSON; empty for the whole
     */
    default Reason warnAt(String path) {
        return new Reason(code(), path, Severity.WARNING, zh(), en());
    }
}
