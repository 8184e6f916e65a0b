package org.gridgovernance.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;

/**
 * The tables as text, for a migration tool of the vendor's choice: those all types share, and those of a vendor's own
 * types. Immutable and thread-safe.
 */
public final class JdbcSchema {
    private static final JdbcSchema POSTGRESQL = new JdbcSchema(new PostgresDialect());
    private static final JdbcSchema H2 = new JdbcSchema(new H2Dialect());

    private final Dialect dialect;

    JdbcSchema(Dialect dialect) {
        this.dialect = dialect;
    }

    /** For PostgreSQL. */
    public static JdbcSchema postgresql() {
        return POSTGRESQL;
    }

    /** For H2. */
    public static JdbcSchema h2() {
        return H2;
    }

    /** The tables all types share. */
    public String shared() {
        List<Column> journal = Stream.concat(SharedTables.JOURNAL_KEY.stream(), SharedTables.JOURNAL_REST.stream())
                .toList();
        List<Column> command = Stream.concat(SharedTables.COMMAND_KEY.stream(), SharedTables.COMMAND_REST.stream())
                .toList();
        List<Column> subject = List.of(Column.TYPE, Column.ID, SharedTables.WRAPPED, SharedTables.DESTROYED_AT);
        return table(SharedTables.JOURNAL, journal, SharedTables.JOURNAL_KEY)
                + index(SharedTables.JOURNAL, "type", "home", "id", "version")
                + table(SharedTables.COMMAND, command, SharedTables.COMMAND_KEY)
                + index(SharedTables.COMMAND, "recorded_at")
                + table(SharedTables.SUBJECT_KEY, subject, SharedTables.SUBJECT)
                + table(SharedTables.STORE, List.of(SharedTables.NAME, Column.HELD_VALUE), List.of(SharedTables.NAME));
    }

    /** The tables of these types. */
    public String of(AggregateType<?>... types) {
        return of(List.of(types));
    }

    /** The tables of these types. */
    public String of(List<? extends AggregateType<?>> types) {
        return types.stream().map(type -> of(new TypeTables<>(type))).collect(Collectors.joining());
    }

    private String of(TypeTables<?> tables) {
        StringBuilder all = new StringBuilder(state(tables));
        if (!tables.type().keys().isEmpty()) {
            all.append(table(tables.keys(), KeyTable.COLUMNS, KeyTable.KEY));
        }
        tables.manies().forEach(index -> all.append(many(tables.side(index), index)));
        tables.intervals().forEach(index -> all.append(intervals(tables.side(index), index)));
        return all.toString();
    }

    private String state(TypeTables<?> tables) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.ID, Column.HOME, Column.VERSION, Column.DOC, Column.SEALED));
        tables.values().forEach(index -> columns.add(TypeTables.asColumn(index)));
        String indexes = tables.values().stream()
                .map(index -> index(tables.state(), entries(index)))
                .collect(Collectors.joining());
        return table(tables.state(), columns, List.of(Column.ID)) + index(tables.state(), "home", "id") + indexes;
    }

    /** A personal value is only asked for as a whole, and in a home: there are namesakes everywhere. */
    private static String[] entries(Index<?, ?> index) {
        String column = TypeTables.column(index);
        return index.kind() == ColumnKind.PERSONAL
                ? new String[] {column, Column.HOME.label(), "id"}
                : new String[] {column, "id"};
    }

    private String many(String table, Index<?, ?> index) {
        List<Column> columns = List.of(Column.ID, TypeTables.heldValue(index));
        return table(table, columns, columns) + index(table, Column.HELD_VALUE.label(), "id");
    }

    private String intervals(String table, Index<?, ?> index) {
        List<Column> columns = DatedTable.columns(index);
        return table(table, columns, columns.subList(0, 2))
                + index(table, Column.HELD_VALUE.label(), "valid_from", "id");
    }

    private String table(String table, List<Column> columns, List<Column> key) {
        String lines = columns.stream()
                .map(column -> "    " + column.label() + " " + dialect.ddl(column.type()) + constraint(column) + ",\n")
                .collect(Collectors.joining());
        String names = key.stream().map(Column::label).collect(Collectors.joining(", "));
        return "create table " + table + " (\n" + lines + "    primary key (" + names + ")\n);\n";
    }

    private static String constraint(Column column) {
        boolean open = column.label().startsWith("x_") || SharedTables.MAY_BE_EMPTY.contains(column.label());
        return open ? "" : column.equals(Column.VERSION) ? " not null check (version > 0)" : " not null";
    }

    private static String index(String table, String... columns) {
        String name = TypeTables.fit(table + "_by_" + columns[0]);
        return "create index " + name + " on " + table + " (" + String.join(", ", columns) + ");\n";
    }
}
