package org.gridgovernance.policy;

import org.gridgovernance.kernel.GovernanceException;

/** A gate threw instead of answering. Nothing was done. */
public final class PolicyFailedException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    /** Names the gate and what it threw, never what that said. */
    public PolicyFailedException(String gate, Exception thrown) {
        super("gate '" + gate + "' threw " + thrown.getClass().getSimpleName());
    }
}
