package org.gridgovernance.store.type;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;

/**
 * A value of a unique key, to find who holds it. Immutable.
 *
 * @param type the type of aggregate
 * @param key the key
 * @param home the home in which it is unique; {@link AreaCode#NATION} where it is so everywhere
 * @param value the value
 * @param <A> the aggregate
 */
public record KeyRef<A extends Aggregate>(AggregateType<A> type, UniqueKey<A, ?> key, AreaCode home, IndexValue value) {

    /** That value of that key; empty for an erased personal value. */
    public static <A extends Aggregate, V> Optional<KeyRef<A>> of(
            AggregateType<A> type, UniqueKey<A, V> key, AreaCode home, V value) {
        return IndexValue.of(value).map(plain -> of(type, key, home, plain));
    }

    /** All values of unique keys that an aggregate holds in that state. */
    public static <A extends Aggregate> Stream<KeyRef<A>> heldBy(Ref<A> ref, A state) {
        return ref.type().keys().stream()
                .flatMap(key -> key.of(state).stream().map(value -> of(ref.type(), key, ref.home(), value)));
    }

    /** Whether two states of an aggregate hold the same values of unique keys, as far as what they say tells. */
    public static <A extends Aggregate> boolean saysTheSame(AggregateType<A> type, A one, A other) {
        return type.keys().stream().allMatch(key -> key.saysTheSame(one, other));
    }

    private static <A extends Aggregate> KeyRef<A> of(
            AggregateType<A> type, UniqueKey<A, ?> key, AreaCode home, IndexValue plain) {
        return new KeyRef<>(type, key, key.everywhere() ? AreaCode.NATION : home, plain);
    }
}
