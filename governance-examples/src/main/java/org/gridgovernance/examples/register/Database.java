package org.gridgovernance.examples.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridgovernance.Governance;
import org.gridgovernance.persistence.jdbc.JdbcGovernanceStore;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StoreUnavailableException;

/** The database of a register, opened, its tables made. */
final class Database implements AutoCloseable {
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?((?!mem:|tcp:|ssl:|zip:)[^;]+)(?:;.*)?");
    private static final long PATIENCE_MS = 5_000;

    private final HikariDataSource source;
    private final GovernanceStore store;

    private Database(HikariDataSource source, GovernanceStore store) {
        this.source = source;
        this.store = store;
    }

    static Database open(String url, Optional<Path> keys) {
        HikariDataSource source = connected(url);
        try {
            return new Database(
                    source,
                    JdbcGovernanceStore.using(source)
                            .keeping(Governance.standardTypes())
                            .sealedBy(KeyFile.seal(keys.orElseGet(() -> keysBeside(url))))
                            .migrating()
                            .open());
        } catch (StoreUnavailableException failed) {
            source.close();
            throw unreachable(url);
        } catch (RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    GovernanceStore store() {
        return store;
    }

    @Override
    public void close() {
        source.close();
    }

    /** Beside the file of an embedded database; in the working directory for one behind a network. */
    static Path keysBeside(String url) {
        Matcher file = FILE.matcher(url);
        return file.matches()
                ? Path.of(file.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")))
                        + ".keys")
                : Path.of("register.keys");
    }

    private static HikariDataSource connected(String url) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(driver(url));
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(PATIENCE_MS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failed) {
            throw unreachable(url);
        }
    }

    private static String driver(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return "org.h2.Driver";
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return "org.postgresql.Driver";
        }
        throw new CannotStartException(
                "--url 须以 jdbc:h2: 或 jdbc:postgresql: 开头", "--url begins with jdbc:h2: or jdbc:postgresql:");
    }

    /** Parameters of the address are not shown: a password may be among them. */
    private static CannotStartException unreachable(String url) {
        String shown = url.replaceFirst("[?;].*", "");
        return new CannotStartException(
                "数据库无法连接，请检查地址、账号，或是否被其他程序占用：" + shown,
                "cannot reach the database, look at address and account, or who else has it open: " + shown);
    }
}
