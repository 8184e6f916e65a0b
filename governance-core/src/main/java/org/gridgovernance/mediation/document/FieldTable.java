package org.gridgovernance.mediation.document;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a template can name of one kind of thing (字段表), and how each is read. Filled once, then read by many. */
final class FieldTable<T> {
    private final Map<String, Function<? super T, Optional<String>>> values = new HashMap<>();
    private final Map<String, Each<T, ?>> lists = new HashMap<>();

    /** A list, and what can be named of each in it. */
    private record Each<T, U>(FieldTable<U> table, Function<? super T, List<U>> read) {
        Stream<Naming<?>> of(T thing, String path) {
            List<U> all = read.apply(thing);
            return IntStream.range(0, all.size()).mapToObj(i -> new Naming<>(table, all.get(i), path + "[" + i + "]."));
        }
    }

    FieldTable<T> value(String name, Function<? super T, Optional<String>> read) {
        values.put(name, read);
        return this;
    }

    FieldTable<T> always(String name, Function<? super T, String> read) {
        return value(name, thing -> Optional.of(read.apply(thing)));
    }

    <U> FieldTable<T> list(String name, FieldTable<U> each, Function<? super T, List<U>> read) {
        lists.put(name, new Each<>(each, read));
        return this;
    }

    boolean hasValue(String name) {
        return values.containsKey(name);
    }

    boolean hasList(String name) {
        return lists.containsKey(name);
    }

    Optional<String> value(String name, T thing) {
        return requireNonNull(values.get(name)).apply(thing);
    }

    Stream<Naming<?>> list(String name, T thing, String path) {
        return requireNonNull(lists.get(name)).of(thing, path + name);
    }

    FieldTable<?> inner(String name) {
        return requireNonNull(lists.get(name)).table();
    }
}
