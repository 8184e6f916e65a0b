package org.gridgovernance.examples.register;

/** Something the user must put right first; nothing was written into the database, and none was made. */
public final class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStartException(String zh, String en) {
        super(zh + "\n" + en);
    }
}
