package org.gridgovernance.store.type;

import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.id.Id;

/**
 * Where an aggregate is: its type, its home and its id. Immutable.
 *
 * @param type its type
 * @param home its home
 * @param id its id
 * @param <A> the aggregate
 */
public record Ref<A extends Aggregate>(AggregateType<A> type, AreaCode home, UUID id) {

    /** A reference to the aggregate of that id. */
    public static <A extends Aggregate> Ref<A> to(AggregateType<A> type, AreaCode home, Id<A> id) {
        return new Ref<>(type, home, id.value());
    }

    @Override
    public String toString() {
        return type + "/" + home + "/" + id;
    }
}
