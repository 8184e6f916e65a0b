package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** Settings under which an acknowledged commit may be lost, or names be read, are named at start, and refused by a strict store. */
class UnsafeSettingsTest {

    /** With the tables all types share. */
    private static DataSource begun(DataSource source, Database database) {
        Database.execute(source, database.schema().shared());
        return source;
    }

    private static StoreOpening opening(DataSource source) {
        return JdbcGovernanceStore.using(source).sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])));
    }

    private static List<String> names(StoreOpening opening) {
        return opening.open().unsafeSettings().stream()
                .map(UnsafeSetting::setting)
                .toList();
    }

    @Test
    void postgresIsAsked() {
        PGSimpleDataSource source = Database.postgres();
        begun(source, Database.POSTGRES);
        assertThat(names(opening(source)))
                .as("the server of the tests is fast, not safe")
                .contains("fsync");
        source.setOptions("-c synchronous_commit=on");
        assertThat(names(opening(source))).doesNotContain("synchronous_commit");
        source.setOptions("-c synchronous_commit=off");
        assertThat(names(opening(source))).contains("synchronous_commit");
        assertThatThrownBy(() -> opening(source).strict().open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("synchronous_commit is off, should be on");
    }

    @Test
    void theyAreNamedInTheLogAtStart() {
        PGSimpleDataSource source = Database.postgres();
        begun(source, Database.POSTGRES);
        source.setOptions("-c synchronous_commit=off");
        assertThat(logOf(() -> opening(source).open()))
                .contains("WARN", JdbcGovernanceStore.class.getSimpleName())
                .contains("unsafe setting: synchronous_commit is off, should be on");
        assertThat(logOf(() -> JdbcGovernanceStore.using(begun(Database.H2.empty(), Database.H2))
                        .unsealed()
                        .open()))
                .contains("unsafe setting: seal is none, should be aes");
        assertThat(logOf(() -> opening(begun(Database.H2.empty(), Database.H2)).open()))
                .isEmpty();
    }

    private static String logOf(Runnable work) {
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(err);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSealMustBeChosen() {
        DataSource source = begun(Database.H2.empty(), Database.H2);
        assertThatThrownBy(() -> JdbcGovernanceStore.using(source).open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sealedBy(Seal)")
                .hasMessageContaining("unsealed()");
        for (StoreOpening open : List.of(
                JdbcGovernanceStore.using(source).unsealed(),
                JdbcGovernanceStore.using(source).sealedBy(Seal.none()),
                JdbcGovernanceStore.joining(() -> null, Runnable::run).unsealed())) {
            assertThat(names(open)).containsExactly("seal");
            assertThatThrownBy(() -> open.strict().open())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("seal is none");
        }
    }

    @Test
    void aFileOfH2IsMadeSafe(@TempDir Path folder) throws SQLException {
        DataSource source = begun(Database.h2("jdbc:h2:file:" + folder.resolve("db")), Database.H2);
        try (Connection held = source.getConnection()) {
            assertThat(names(opening(source))).isEmpty();
            assertThat(delay(held)).isZero();
            opening(source).strict().open();
        }
    }

    @Test
    void aFileOfH2ThatMayNotBeMadeSafeIsNamed(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        try (Connection held = Database.h2(url).getConnection()) {
            DataSource chief = begun(Database.h2(url), Database.H2);
            Database.execute(chief, "create user clerk password ''; grant all on schema public to clerk");
            JdbcDataSource clerk = (JdbcDataSource) Database.h2(url);
            clerk.setUser("clerk");
            assertThat(delay(held)).isPositive();
            assertThat(names(opening(clerk))).containsExactly("WRITE_DELAY");
            assertThatThrownBy(() -> opening(clerk).strict().open()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void memoryPromisesNothing() {
        assertThat(names(opening(begun(Database.H2.empty(), Database.H2)))).isEmpty();
    }

    /** Whatever the properties say; so the library itself never commits what has failed. See ADR 0015. */
    @Test
    void theDriverOfPostgresCommitsWhatFailedAsIfItWereDone() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("raiseExceptionOnSilentRollback", "true");
        String url = "jdbc:postgresql://localhost:" + Database.port() + "/postgres";
        try (Connection connection = new Driver().connect(url, properties);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table lost (n int)");
            assertThatThrownBy(() -> statement.execute("select 1 / 0")).isInstanceOf(SQLException.class);
            connection.commit();
            assertThatThrownBy(() -> statement.execute("select * from lost"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not exist");
        }
    }

    private static int delay(Connection connection) throws SQLException {
        try (var row = connection
                .createStatement()
                .executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
