package org.gridgovernance.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.jspecify.annotations.Nullable;

/** All that is wanted as queries, and what they found; used once. */
final class Gathering {
    private final KeptTypes types;
    private final Seal seal;
    private final Dialect dialect;
    private final Reading reading;
    private final Searching searching;
    private final Map<CommandKey, CommandRecord> commands = new HashMap<>();
    private final Map<Ref<?>, Versioned<?>> states = new HashMap<>();
    private final Map<KeyRef<?>, Ref<?>> holders = new HashMap<>();
    private final Map<Criteria<?>, List<Found<?>>> pages = new HashMap<>();

    Gathering(KeptTypes types, Seal seal, Dialect dialect, Reading reading) {
        this.types = types;
        this.seal = seal;
        this.dialect = dialect;
        this.reading = reading;
        searching = new Searching(types, seal, dialect, reading);
    }

    /**
     * What is to be held comes first: all else is read after that. Remembered commands come last: whoever sees what such
     * a command took must see the command too.
     */
    List<Query> queries(Wanted wanted) {
        List<Query> queries = new ArrayList<>();
        byType(wanted.held())
                .forEach(refs -> queries.add(holding(types.of(refs.get(0).type()), refs)));
        byType(wanted.refs())
                .forEach(refs -> queries.add(byRef(types.of(refs.get(0).type()), refs)));
        byKeyType(wanted.keys())
                .forEach(keys -> queries.add(byKey(types.of(keys.get(0).type()), keys)));
        wanted.criteria().forEach(criteria -> queries.add(page(criteria)));
        if (!wanted.commands().isEmpty()) {
            queries.add(
                    CommandRows.query(dialect, types, wanted.commands(), record -> commands.put(record.key(), record)));
        }
        return queries;
    }

    Gathered gathered() {
        Map<Criteria<?>, Page<? extends Found<?>>> read = new HashMap<>();
        pages.forEach((criteria, found) -> read.put(criteria, pageOf(criteria, found)));
        return new Gathered(commands, states, holders, read);
    }

    @SuppressWarnings("unchecked")
    private static <A extends Aggregate> Page<Found<A>> pageOf(Criteria<A> criteria, List<Found<?>> found) {
        return Searching.page(criteria, (List<Found<A>>) (List<?>) found);
    }

    private <A extends Aggregate> Query page(Criteria<A> criteria) {
        List<Found<?>> found = new ArrayList<>();
        pages.put(criteria, found);
        return searching.query(criteria, found::add);
    }

    private Collection<List<Ref<?>>> byType(Collection<Ref<?>> refs) {
        Map<String, List<Ref<?>>> byType = types.byType();
        refs.forEach(ref -> byType.computeIfAbsent(ref.type().name(), any -> new ArrayList<>())
                .add(ref));
        return byType.values();
    }

    private Collection<List<KeyRef<?>>> byKeyType(Collection<KeyRef<?>> keys) {
        Map<String, List<KeyRef<?>>> byType = types.byType();
        keys.forEach(key -> byType.computeIfAbsent(key.type().name(), any -> new ArrayList<>())
                .add(key));
        return byType.values();
    }

    /** A reference names the home too; one that names another finds nothing. */
    private <A extends Aggregate> Query byRef(TypeTables<A> tables, List<Ref<?>> refs) {
        Values ids = Values.of(ColumnType.UUID, refs.stream().map(Ref::id).toList());
        Sql sql = Reading.select(tables, "").add(" where ").among("s.id", ids);
        Set<Ref<?>> asked = Set.copyOf(refs);
        return new Query(sql, row -> {
            Found<A> found = reading.found(tables, row);
            if (asked.contains(found.ref())) {
                states.put(found.ref(), found.versioned());
            }
        });
    }

    /** Rows are held in the order of their ids, so that two who hold the same wait for each other and do not lock up. */
    private Query holding(TypeTables<?> tables, List<Ref<?>> refs) {
        Values ids = Values.of(ColumnType.UUID, refs.stream().map(Ref::id).toList());
        Sql sql = new Sql()
                .add("select s.id from " + tables.state() + " s where ")
                .among("s.id", ids);
        return new Query(sql.add(" order by s.id for update"), row -> {});
    }

    private <A extends Aggregate> Query byKey(TypeTables<A> tables, List<KeyRef<?>> keys) {
        Map<List<String>, KeyRef<?>> byRow = new HashMap<>();
        keys.forEach(key -> byRow.put(columns(key), key));
        Sql holders = dialect.rows(KeyTable.KEY, Saving.rows(byRow.keySet(), List::toArray))
                .add(" join " + tables.keys() + " h on h.name = w.c1 and h.home = w.c2 and h.held_value = w.c3 join ");
        Sql sql = Reading.select(tables, ", h.name, h.home, h.held_value", holders, " on s.id = h.id");
        return new Query(sql, row -> held(tables, byRow.get(columns(row)), row));
    }

    private <A extends Aggregate> void held(TypeTables<A> tables, @Nullable KeyRef<?> key, ResultSet row)
            throws SQLException {
        Found<A> found = reading.found(tables, row);
        states.put(found.ref(), found.versioned());
        if (key != null) {
            holders.put(key, found.ref());
        }
    }

    private List<String> columns(KeyRef<?> key) {
        return List.of(
                key.key().name(), key.home().code(), TypeTables.column(seal, key.type(), key.key(), key.value()));
    }

    private static List<String> columns(ResultSet row) throws SQLException {
        return List.of(row.getString(8), row.getString(9), row.getString(10));
    }
}
