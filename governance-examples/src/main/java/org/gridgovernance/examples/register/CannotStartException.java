package org.gridgovernance.examples.register;

/** Something the user must put right first; nothing was written. */
public final class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStartException(String zh, String en) {
        super(zh + "\n" + en);
    }
}
