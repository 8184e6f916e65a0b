package org.gridgovernance.desk;

import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.JournalEntry;

/**
 * What a command would do (预演); nothing was written. Immutable.
 *
 * @param answer the answer it would get; fresh ids in it will not come again
 * @param entries the events that would follow, reactions among them, in the order in which they would happen; those of
 *     an aggregate the actor may not read with every personal value erased, and if it is confidential left out
 * @param <A> the aggregate
 */
public record Preview<A extends Aggregate>(Accepted<A> answer, List<JournalEntry<?>> entries) {
    /** Copies the list. */
    public Preview {
        entries = List.copyOf(entries);
    }
}
