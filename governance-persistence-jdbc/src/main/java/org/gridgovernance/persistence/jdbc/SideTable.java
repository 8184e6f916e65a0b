package org.gridgovernance.persistence.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** A table beside the states of a type, which holds some of what they say so that they are found by it. Immutable. */
interface SideTable<A extends Aggregate> {
    /** Whether it holds the same for both states; one that says it otherwise may still. */
    boolean saysTheSame(A one, A other);

    /** What stands in it for a state, the values as they are: only what differs is sealed. */
    Set<List<@Nullable Object>> rows(Ref<A> ref, A state);

    /** Where in a row the value stands. */
    int valueAt();

    /** That value as it is. */
    default IndexValue value(List<@Nullable Object> row) {
        return (IndexValue) Objects.requireNonNull(row.get(valueAt()));
    }

    /** That value as its column holds it. */
    Object column(Seal seal, List<@Nullable Object> row);

    /** Rows that go and rows that come. */
    List<Write> writes(List<List<@Nullable Object>> gone, List<List<@Nullable Object>> come);
}
