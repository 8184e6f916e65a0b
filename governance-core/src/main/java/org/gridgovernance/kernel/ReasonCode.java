package org.gridgovernance.kernel;

/**
 * A stable, public reason (原因码) with its words in Chinese and English. Each concept declares its own as an enum; a
 * vendor may do the same. Codes are never reused for another meaning. The words never hold a value of the command, so
 * that no personal data reaches a log.
 *
 * <p>Implement: yes, in an enum.
 */
public interface ReasonCode {
    /**
     * Its code and words: the code is stable, lower case, words joined by hyphens, the concept first, as in {@code
     * resident.name-blank}; the words say what is wrong and what to do.
     */
    Wording wording();

    /** The stable code. */
    default String code() {
        return wording().code();
    }

    /** What is wrong and what to do, in Chinese. */
    default String zh() {
        return wording().zh();
    }

    /** What is wrong and what to do, in English. */
    default String en() {
        return wording().en();
    }

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
