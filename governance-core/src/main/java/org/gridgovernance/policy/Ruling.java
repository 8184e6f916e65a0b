package org.gridgovernance.policy;

import java.util.List;
import org.gridgovernance.kernel.Reason;

/**
 * What all gates together say, and who said what. Immutable.
 *
 * @param permitted whether somebody permitted and nobody denied
 * @param denials every denial; where nobody spoke, the one reason that nobody permitted
 * @param decidedBy who permitted or denied: name, version and verdict
 */
public record Ruling(boolean permitted, List<Reason> denials, List<String> decidedBy) {
    /** Copies the lists. */
    public Ruling {
        denials = List.copyOf(denials);
        decidedBy = List.copyOf(decidedBy);
    }

    /** Whether nobody spoke: neither permitted nor denied. */
    public boolean isSilent() {
        return decidedBy.isEmpty();
    }
}
