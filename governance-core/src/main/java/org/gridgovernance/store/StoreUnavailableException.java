package org.gridgovernance.store;

import org.gridgovernance.kernel.GovernanceException;

/** The store failed: out of reach, out of room, misconfigured. The driver's words are left out; they may show values. */
public final class StoreUnavailableException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    /** Names the state the driver reported, never its message. */
    public StoreUnavailableException(String what) {
        super("the store failed: " + what);
    }
}
