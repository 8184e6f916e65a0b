package org.gridgovernance.store;

import org.gridgovernance.kernel.GovernanceException;
import org.gridgovernance.store.type.Ref;

/** The personal values of an aggregate were erased; nothing may be written to it. */
public final class ErasedSubjectException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    /** Names the aggregate. */
    public ErasedSubjectException(Ref<?> ref) {
        super("erased: " + ref);
    }
}
