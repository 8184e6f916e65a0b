package org.gridgovernance.store.seal;

import org.gridgovernance.kernel.GovernanceException;

/** What is stored is not what was sealed there: it was changed, moved from another row, or the master key is another. */
public final class TamperedException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    /** Names the place, never the content. */
    public TamperedException(String where) {
        super("sealed values do not open: " + where);
    }
}
