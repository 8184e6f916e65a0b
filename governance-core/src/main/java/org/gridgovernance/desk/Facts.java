package org.gridgovernance.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/**
 * What was read for a command, as it stands in its transaction (事实): what was wanted when it was gathered, and what
 * earlier commands of the transaction did to it. Asking for anything else is the caller's fault, an {@link
 * IllegalStateException}: what nobody read cannot be told from what is not there.
 *
 * <p>Call it; do not implement it.
 */
public interface Facts {
    /** The aggregate, if it exists in that home; wanted by reference, by key, or found on a page. */
    <A extends Aggregate> Optional<A> find(Ref<A> ref);

    /** Who holds that value of a unique key. */
    <A extends Aggregate> Optional<Found<A>> holder(KeyRef<A> key);

    /** The first page of a question that was wanted, with what earlier commands did; what stands on it was read. */
    <A extends Aggregate> Page<Found<A>> page(Criteria<A> criteria);

    /** The reason if that aggregate does not exist; nothing if it does. */
    default Stream<Reason> unless(Ref<?> exists, Reason otherwise) {
        return find(exists).isPresent() ? Stream.empty() : Stream.of(otherwise);
    }

    /**
     * The aggregate that must exist, since a check made sure of it.
     *
     * @throws IllegalStateException if it does not
     */
    default <A extends Aggregate> A the(Ref<A> ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException("not checked: " + ref));
    }
}
