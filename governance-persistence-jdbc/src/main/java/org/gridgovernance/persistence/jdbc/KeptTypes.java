package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.type.AggregateType;
import org.jspecify.annotations.Nullable;

/** The types a store keeps in the order in which they were named, and the tables of each. Immutable. */
final class KeptTypes {
    private final Map<String, TypeTables<?>> byName = new LinkedHashMap<>();
    private final List<String> order;

    KeptTypes(Collection<AggregateType<?>> types) {
        Set<String> names = new HashSet<>(SharedTables.NAMES);
        types.forEach(type -> add(type, names));
        order = List.copyOf(byName.keySet());
    }

    private void add(AggregateType<?> type, Set<String> names) {
        TypeTables<?> tables = new TypeTables<>(type);
        if (byName.put(type.name(), tables) != null || !tables.all().stream().allMatch(names::add)) {
            throw new IllegalArgumentException("two tables would have the same name: " + tables.all());
        }
    }

    /**
     * What belongs to each type, in the order in which a transaction takes hold of rows: what others build on comes first,
     * as it is also what a command holds before it looks.
     */
    <T> Map<String, T> byType() {
        return new TreeMap<>(Comparator.<String>comparingInt(order::indexOf).thenComparing(Comparator.naturalOrder()));
    }

    /** The tables of a type. */
    @SuppressWarnings("unchecked")
    <A extends Aggregate> TypeTables<A> of(AggregateType<A> type) {
        if (!keeps(type)) {
            throw new IllegalArgumentException("this store does not keep: " + type);
        }
        return (TypeTables<A>) Objects.requireNonNull(byName.get(type.name()));
    }

    boolean keeps(AggregateType<?> type) {
        @Nullable TypeTables<?> tables = byName.get(type.name());
        return tables != null && tables.type() == type;
    }

    /**
     * Looks for every table.
     *
     * @throws IllegalStateException if one is missing
     */
    void mustStand(Connection connection) throws SQLException {
        Stream<String> own = byName.values().stream().flatMap(tables -> tables.all().stream());
        List<String> wanted = Stream.concat(SharedTables.MADE.stream(), own).toList();
        for (String table : wanted) {
            mustStand(connection, table);
        }
    }

    private static void mustStand(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from " + table + " where 1 = 0")) {
            select.executeQuery().close();
        } catch (SQLException failed) {
            if (String.valueOf(failed.getSQLState()).startsWith("42")) {
                throw new IllegalStateException("the library's tables are missing, " + table
                        + " among them: call migrating() or run the DDL of JdbcSchema");
            }
            throw failed;
        }
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
