package org.gridgovernance.benchmark.kit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A database of one who is measured; gone when it is closed. */
public final class Database implements AutoCloseable {
    private final Server server;
    private final String name;
    private final HikariDataSource pool;

    Database(Server server, String name, HikariDataSource pool) {
        this.server = server;
        this.name = name;
        this.pool = pool;
    }

    /** Its connections, counted on the wire. */
    public DataSource source() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        server.run("drop database " + name + " with (force)");
    }
}
