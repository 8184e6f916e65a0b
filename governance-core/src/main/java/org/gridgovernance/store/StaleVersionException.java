package org.gridgovernance.store;

import org.gridgovernance.kernel.GovernanceException;

/** An aggregate changed since it was read, or was begun by somebody else: a lost race. */
public final class StaleVersionException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    /** Names what was lost; no personal value. */
    public StaleVersionException(String what) {
        super("changed since it was read: " + what);
    }
}
