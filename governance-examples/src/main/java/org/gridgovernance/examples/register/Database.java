package org.gridgovernance.examples.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gridgovernance.Governance;
import org.gridgovernance.persistence.jdbc.JdbcGovernanceStore;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreUnavailableException;
import org.gridgovernance.store.seal.Seal;

/** The database of a register, opened, its tables made. */
public final class Database implements AutoCloseable {
    private static final long PATIENCE_MS = 5_000;

    private final HikariDataSource source;
    private final GovernanceStore store;

    private Database(HikariDataSource source, GovernanceStore store) {
        this.source = source;
        this.store = store;
    }

    /** Looks for the keys before anything is made: those of an old database cannot be made again. */
    public static Database open(DatabaseUrl url, Optional<Path> keys) {
        Seal seal = KeyFile.seal(keys.orElseGet(() -> keysBeside(url)), () -> isNew(url));
        HikariDataSource source = connected(url);
        try {
            return new Database(source, opened(source, seal));
        } catch (StoreUnavailableException failed) {
            source.close();
            throw unreachable(url);
        } catch (IllegalStateException otherKeys) {
            source.close();
            throw CannotStartException.otherKeys();
        } catch (RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    /** What comes of an example in that database, or in memory if none is named. */
    public static int using(Optional<String> url, Optional<Path> keys, ToIntFunction<GovernanceStore> example) {
        if (url.isEmpty()) {
            return example.applyAsInt(new MemoryStore());
        }
        try (Database database = open(new DatabaseUrl(url.get()), keys)) {
            return example.applyAsInt(database.store());
        }
    }

    /** Where all is kept. */
    public GovernanceStore store() {
        return store;
    }

    @Override
    public void close() {
        source.close();
    }

    private static GovernanceStore opened(HikariDataSource source, Seal seal) {
        return JdbcGovernanceStore.using(source)
                .keeping(Governance.standardTypes())
                .sealedBy(seal)
                .migrating()
                .open();
    }

    private static Path keysBeside(DatabaseUrl url) {
        Path file = url.beside(".keys")
                .orElseThrow(() -> new CannotStartException(
                        "请用 --keys 指定密钥文件：只有嵌入式数据库的密钥文件放在其旁边",
                        "name a key file by --keys: only an embedded database has it beside"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return file;
        } catch (IOException failed) {
            throw unreachable(url);
        }
    }

    private static boolean isNew(DatabaseUrl url) {
        if (url.isAbsent()) {
            return true;
        }
        try (HikariDataSource source = connected(url);
                Connection connection = source.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            boolean found = false;
            while (tables.next()) {
                found |= tables.getString("TABLE_NAME").equalsIgnoreCase("gov_journal");
            }
            return !found;
        } catch (SQLException failed) {
            throw unreachable(url);
        }
    }

    private static HikariDataSource connected(DatabaseUrl url) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(url.driver());
        config.setJdbcUrl(url.text());
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(PATIENCE_MS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failed) {
            throw unreachable(url);
        }
    }

    private static CannotStartException unreachable(DatabaseUrl url) {
        return new CannotStartException(
                "数据库无法连接，请检查地址、账号，或是否被其他程序占用：" + url,
                "cannot reach the database, look at address and account, or who else has it open: " + url);
    }
}
