package org.gridgovernance.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes that PostgreSQL does in one statement: what a command of one aggregate costs is the statements, not the rows. Each
 * is of one row, or of a few none of which can be missed, and on a table of its own, so that it does not matter which is done
 * first. Any other write is alone.
 */
final class PostgresJoint {
    private final List<Write> writes = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();

    private PostgresJoint() {}

    /** Those writes in their order. */
    static List<PostgresJoint> of(List<Write> writes) {
        List<PostgresJoint> joints = new ArrayList<>();
        PostgresJoint last = new PostgresJoint();
        for (Write write : writes) {
            if (joints.isEmpty() || !last.takes(write)) {
                last = new PostgresJoint();
                joints.add(last);
            }
            last.add(write);
        }
        return joints;
    }

    private void add(Write write) {
        writes.add(write);
        tables.add(write.table());
    }

    private boolean takes(Write write) {
        return isSimple(write) && isSimple(writes.get(0)) && !tables.contains(write.table());
    }

    private static boolean isSimple(Write write) {
        return write.changes()
                && (write.isOfOneRow() || (!write.reports() && write.rows().size() <= PostgresRows.FEW));
    }

    Sql sql() {
        return writes.size() == 1 ? PostgresWrites.sql(writes.get(0)) : together();
    }

    private Sql together() {
        Sql sql = new Sql();
        StringBuilder met = new StringBuilder(" select 1");
        for (int at = 0; at < writes.size(); at++) {
            boolean reports = writes.get(at).reports();
            sql.add(at == 0 ? "with m" : ", m")
                    .add(at + " as (")
                    .add(PostgresWrites.sql(writes.get(at)))
                    .add(reports ? " returning 1)" : ")");
            met.append(reports ? ", (select count(*) from m" + at + ")" : "");
        }
        return sql.add(met.toString());
    }

    /** Judges each write by what the statement met. */
    void judge(PreparedStatement statement) throws SQLException {
        if (writes.size() == 1) {
            Write only = writes.get(0);
            only.judge(PostgresWrites.firstMissed(only, statement));
            return;
        }
        int column = 1;
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            for (Write write : writes) {
                write.judge(write.reports() && row.getLong(++column) == 0 ? 0 : Write.NONE);
            }
        }
    }
}
