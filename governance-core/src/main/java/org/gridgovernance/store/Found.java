package org.gridgovernance.store;

import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.Ref;

/**
 * An aggregate that was found: where it is, and its state. Immutable.
 *
 * @param ref where it is
 * @param versioned its state and version
 * @param <A> the aggregate
 */
public record Found<A extends Aggregate>(Ref<A> ref, Versioned<A> versioned) {
    /** The state. */
    public A state() {
        return versioned.state();
    }
}
