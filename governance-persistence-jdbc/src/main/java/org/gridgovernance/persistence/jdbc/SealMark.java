package org.gridgovernance.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.store.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a phrase everybody knows, kept with the first opening: a seal that gives another one would find nobody
 * under the old digests, and let the same number be registered twice.
 */
record SealMark(String digest) {
    private static final String SEAL = "seal";
    private static final String PHRASE = "the grid governance register";

    static SealMark of(Seal seal) {
        return new SealMark(seal.digest("gov_store.seal", PHRASE));
    }

    /**
     * Leaves the mark if none stands, and compares it with the one that does.
     *
     * @throws IllegalStateException if the mark of another seal stands
     */
    void leave(Connection connection, Dialect dialect) throws SQLException {
        if (read(connection).isEmpty()) {
            write(connection, dialect);
        }
        mustStand(connection);
    }

    /**
     * Compares the mark with the one that stands. Inside a host's transaction none is left: others would wait for its
     * end.
     *
     * @throws IllegalStateException if none stands, or that of another seal
     */
    void mustStand(Connection connection) throws SQLException {
        String standing = read(connection)
                .orElseThrow(() -> new IllegalStateException("the database was not begun:"
                        + " open it once by JdbcGovernanceStore.using, which leaves the mark of the seal"));
        if (!standing.equals(digest)) {
            throw new IllegalStateException("the database was begun with another seal, under another lookup key or"
                    + " none: open it with the keys it was begun with");
        }
    }

    private static Optional<String> read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + Column.HELD_VALUE.label() + " from "
                + SharedTables.STORE + " where " + SharedTables.NAME.label() + " = ?")) {
            select.setString(1, SEAL);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Two nodes may do this at once: the first one's stands. */
    private void write(Connection connection, Dialect dialect) throws SQLException {
        List<@Nullable Object[]> row = new ArrayList<>();
        row.add(new @Nullable Object[] {SEAL, digest});
        dialect.write(
                connection,
                List.of(),
                List.of(new WriteForm(
                                Write.Action.INSERT,
                                SharedTables.STORE,
                                List.of(SharedTables.NAME),
                                List.of(Column.HELD_VALUE))
                        .of(row)));
    }
}
