package org.gridgovernance.mediation.document;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing of which a template can name something.
 *
 * @param table what can be named of it
 * @param thing the thing
 * @param path where it stands, as in {@code parties[0].}; empty for the case itself
 */
record Naming<T>(FieldTable<T> table, T thing, String path) {
    boolean hasValue(String name) {
        return table.hasValue(name);
    }

    boolean hasList(String name) {
        return table.hasList(name);
    }

    Optional<String> value(String name) {
        return table.value(name, thing);
    }

    Stream<Naming<?>> list(String name) {
        return table.list(name, thing, path);
    }

    String path(String name) {
        return path + name;
    }
}
