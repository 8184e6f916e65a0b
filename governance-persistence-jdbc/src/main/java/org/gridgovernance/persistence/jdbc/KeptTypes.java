package org.gridgovernance.persistence.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.AggregateType;
import org.jspecify.annotations.Nullable;

/** The types a store keeps, and the tables of each. Immutable. */
final class KeptTypes {
    private final Map<String, TypeTables<?>> byName = new LinkedHashMap<>();

    KeptTypes(Collection<AggregateType<?>> types) {
        Set<String> names = new HashSet<>(SharedTables.NAMES);
        types.forEach(type -> add(type, names));
    }

    private void add(AggregateType<?> type, Set<String> names) {
        TypeTables<?> tables = new TypeTables<>(type);
        if (byName.put(type.name(), tables) != null || !tables.all().stream().allMatch(names::add)) {
            throw new IllegalArgumentException("two tables would have the same name: " + tables.all());
        }
    }

    /** The tables of a type. */
    @SuppressWarnings("unchecked")
    <A extends Aggregate> TypeTables<A> of(AggregateType<A> type) {
        TypeTables<?> tables = byName.get(type.name());
        if (tables == null || tables.type() != type) {
            throw new IllegalArgumentException("this store does not keep: " + type);
        }
        return (TypeTables<A>) tables;
    }

    /** The type of that name, which is stored. */
    AggregateType<?> named(String name) {
        @Nullable TypeTables<?> tables = byName.get(name);
        if (tables == null) {
            throw new IllegalStateException("stored, but not kept by this store: " + name);
        }
        return tables.type();
    }
}
