package org.gridgovernance.examples.register;

import java.util.stream.Collectors;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** The desk refused what this program may always do: its own fault, not the user's. */
final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Refused(Rejection rejection) {
        super(rejection.reasons().stream().map(Reason::en).collect(Collectors.joining("; ")));
    }
}
