package org.gridgovernance.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.gridgovernance.store.type.AggregateType;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Real databases: one PostgreSQL server for all tests, a schema of its own each; H2 in memory. */
enum Database {
    H2,
    POSTGRES;

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Started when first asked for, and left to the end of the process. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A database without tables. */
    DataSource empty() {
        return this == H2 ? h2("jdbc:h2:mem:test" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1") : postgres();
    }

    /** A database with the shared tables and those of the types. */
    DataSource with(AggregateType<?>... types) {
        DataSource source = empty();
        execute(source, schema().shared() + schema().of(List.of(types)));
        return source;
    }

    JdbcSchema schema() {
        return this == H2 ? JdbcSchema.h2() : JdbcSchema.postgresql();
    }

    static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    static PGSimpleDataSource postgres() {
        String schema = "test" + NEXT.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "create schema " + schema);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        source.setCurrentSchema(schema);
        return source;
    }

    static int port() {
        return Server.POSTGRES.getPort();
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
