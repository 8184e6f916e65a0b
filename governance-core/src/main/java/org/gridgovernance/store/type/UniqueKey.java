package org.gridgovernance.store.type;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return reads.apply(state).stream()
                .flatMap(value -> IndexValue.of(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
