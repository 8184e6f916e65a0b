package org.gridgovernance.desk;

import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Reason;

/**
 * The library's "yes" (受理): the aggregate as it stands after the command. The same command sent again gets an equal
 * one, whatever happened since, as long as its sender may read the same. Immutable.
 *
 * @param aggregate the aggregate; for an actor who may not read it, with every personal value erased
 * @param version its version
 * @param warnings what somebody should look at
 * @param <A> the aggregate
 */
public record Accepted<A extends Aggregate>(A aggregate, long version, List<Reason> warnings) {
    /** Copies the list. */
    public Accepted {
        warnings = List.copyOf(warnings);
    }
}
