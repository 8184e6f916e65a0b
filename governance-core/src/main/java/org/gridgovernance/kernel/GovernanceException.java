package org.gridgovernance.kernel;

/**
 * The ground gave way: a store is out of reach, a race was lost again and again, what is stored was tampered with. Not
 * for an expected "no", which is a {@link Rejection}. Messages hold no value of any row.
 */
public class GovernanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that holds no personal value. */
    public GovernanceException(String message) {
        super(message);
    }
}
