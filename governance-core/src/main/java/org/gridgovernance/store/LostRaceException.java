package org.gridgovernance.store;

import org.gridgovernance.kernel.GovernanceException;

/** A race was lost as often as was tried, or once inside a host's transaction. Nothing was written; try again. */
public final class LostRaceException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    /** Names the last race lost. */
    public LostRaceException(String what) {
        super("lost race: " + what);
    }
}
