package org.gridgovernance.benchmark.kit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A PostgreSQL of its own that keeps what it acknowledges, with a database for each who is measured. */
public final class Server implements AutoCloseable {
    /** What a host sets for 24 GiB of memory and would not go without. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "2GB",
            "max_wal_size", "4GB",
            "checkpoint_timeout", "30min",
            "max_connections", "60",
            "random_page_cost", "1.1"));

    private final EmbeddedPostgres postgres;
    private final Processes processes;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        processes = Processes.below(postmaster());
    }

    /** Starts one; the first time takes some seconds. */
    public static Server start() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setCleanDataDirectory(true);
        SETTINGS.forEach(builder::setServerConfig);
        try {
            return new Server(builder.start());
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL does not start", failed);
        }
    }

    /** A fresh database, by way of a pool of up to that many connections. */
    public Database database(String name, int connections) {
        run("create database " + name + " encoding 'UTF8' template template0");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name);
        config.setUsername("postgres");
        config.addDataSourceProperty("socketFactory", Wire.class.getName());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(connections);
        return new Database(this, name, new HikariDataSource(config));
    }

    /** Writes all that is dirty to the disk, so that nobody pays for another's pages. */
    public void settle() {
        run("checkpoint");
    }

    /** What it is and how it is set, as it says itself. */
    public Map<String, String> settings() {
        Map<String, String> said = new TreeMap<>();
        said.put("server_version", ask("show server_version"));
        SETTINGS.keySet().forEach(name -> said.put(name, ask("show " + name)));
        return said;
    }

    /** Bytes of write-ahead log so far. */
    long wal() {
        return Long.parseLong(ask("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint"));
    }

    /** Nanoseconds of processor time of all its processes so far. */
    long cpu() {
        return processes.cpu();
    }

    private long postmaster() {
        try (Stream<String> lines = Files.lines(Path.of(ask("show data_directory"), "postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL does not say its process", failed);
        }
    }

    private String ask(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    void run(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL does not stop", failed);
        }
    }
}
