package org.gridgovernance.mediation;

import java.util.Optional;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Who keeps a case (案件经办人): received it, and answers for it until mediators are named, and beside them. Immutable.
 *
 * @param worker who
 * @param account the account of the host by which the keeper sees the case, if there is one
 */
public record Keeper(WorkerId worker, Optional<String> account) {
    /** The same, by another account or by none, if it is that one. */
    Keeper by(WorkerId who, Optional<String> theirs) {
        return worker.equals(who) ? new Keeper(worker, theirs) : this;
    }
}
