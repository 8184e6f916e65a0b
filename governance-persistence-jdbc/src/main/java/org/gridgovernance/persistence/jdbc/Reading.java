package org.gridgovernance.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Ref;

/** Reads states, and tells the subject of each. */
final class Reading {
    /** The columns of a state {@code s} with its subject {@code k}. */
    private static final String COLUMNS = "s.id, s.home, s.version, s.doc, s.sealed, k.id, k.wrapped";

    private final OpenKeys keys;
    private final BiConsumer<Ref<?>, Subject> met;

    Reading(OpenKeys keys, BiConsumer<Ref<?>, Subject> met) {
        this.keys = keys;
        this.met = met;
    }

    static Sql select(TypeTables<?> tables, String more) {
        return select(tables, more, new Sql(), "");
    }

    /** By way of tables that stand before the state in a join: H2 joins in the order written, and would scan. */
    static Sql select(TypeTables<?> tables, String more, Sql before, String on) {
        return new Sql()
                .add("select " + COLUMNS + more + " from ")
                .add(before)
                .add(tables.state() + " s" + on + subject(tables.type().name()));
    }

    private static String subject(String type) {
        return " left join " + SharedTables.SUBJECT_KEY + " k on k.type = '" + type + "' and k.id = s.id";
    }

    static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getLong(3), row.getObject(6) != null, row.getBytes(7));
    }

    <A extends Aggregate> Found<A> found(TypeTables<A> tables, ResultSet row) throws SQLException {
        Ref<A> ref = tables.ref(row.getString(2), row.getObject(1, UUID.class));
        Subject subject = subject(row);
        met.accept(ref, subject);
        String place = Seal.place(ref, subject.version(), Optional.empty());
        A state = new SealedForm(row.getString(4), row.getBytes(5))
                .open(tables.type().shape(), place, keys, subject);
        return new Found<>(ref, new Versioned<>(state, subject.version(), subject.erased()));
    }
}
