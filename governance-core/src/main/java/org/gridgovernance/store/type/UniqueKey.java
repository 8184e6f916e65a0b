package org.gridgovernance.store.type;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.ReasonCode;

/**
 * What only one aggregate may have (唯一键): a document number, a grid's code. Held until the aggregate gives it up.
 * Immutable and thread-safe.
 *
 * @param name its name: lower case, words joined by {@code _}
 * @param everywhere whether it is unique in the whole store, or in a home
 * @param reads the values an aggregate holds; a personal value is kept as a keyed digest
 * @param taken the reason given when somebody else holds it
 * @param path the path of that reason
 * @param <A> the aggregate
 * @param <V> the value
 */
public record UniqueKey<A extends Aggregate, V>(
        String name, boolean everywhere, Function<A, Collection<V>> reads, ReasonCode taken, String path) {

    /** Unique in a home. */
    public static <A extends Aggregate, V> UniqueKey<A, V> inHome(
            String name, Function<? super A, ? extends Collection<V>> reads, ReasonCode taken, String path) {
        return new UniqueKey<>(name, false, reads::apply, taken, path);
    }

    /** Unique in the whole store. */
    public static <A extends Aggregate, V> UniqueKey<A, V> everywhere(
            String name, Function<? super A, ? extends Collection<V>> reads, ReasonCode taken, String path) {
        return new UniqueKey<>(name, true, reads::apply, taken, path);
    }

    /** The plain values that state holds. */
    public Set<IndexValue> of(A state) {
        Set<IndexValue> values = new HashSet<>();
        reads.apply(state).forEach(value -> IndexValue.of(value).ifPresent(values::add));
        return Collections.unmodifiableSet(values);
    }

    /** Whether both states say the same, so that they hold the same values; one that says it otherwise may still. */
    @SuppressWarnings("UndefinedEquals") // lists and sets compare; any other collection says it otherwise
    public boolean saysTheSame(A one, A other) {
        return reads.apply(one).equals(reads.apply(other));
    }

    @Override
    public String toString() {
        return name;
    }
}
