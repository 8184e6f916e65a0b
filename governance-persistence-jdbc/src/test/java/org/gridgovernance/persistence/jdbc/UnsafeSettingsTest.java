package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.gridgovernance.store.seal.Seal;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Settings under which an acknowledged commit may be lost are named, and refused by a strict store. */
class UnsafeSettingsTest {

    private static StoreOpening opening(DataSource source) {
        return JdbcGovernanceStore.using(source).keeping(Card.TYPE).sealedBy(Seal.none());
    }

    private static List<String> names(DataSource source) {
        return opening(source).open().unsafeSettings().stream()
                .map(UnsafeSetting::setting)
                .toList();
    }

    @Test
    void postgresIsAsked() {
        PGSimpleDataSource source = Database.postgres();
        assertThat(names(source))
                .as("the server of the tests is fast, not safe")
                .contains("fsync");
        source.setOptions("-c synchronous_commit=on");
        assertThat(names(source)).doesNotContain("synchronous_commit");
        source.setOptions("-c synchronous_commit=off");
        assertThat(names(source)).contains("synchronous_commit");
        assertThatThrownBy(() -> opening(source).strict().open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("synchronous_commit is off, should be on");
    }

    @Test
    void aFileOfH2IsMadeSafe(@TempDir Path folder) throws SQLException {
        DataSource source = Database.h2("jdbc:h2:file:" + folder.resolve("db"));
        try (Connection held = source.getConnection()) {
            assertThat(names(source)).isEmpty();
            assertThat(delay(held)).isZero();
            opening(source).strict().open();
        }
    }

    @Test
    void aFileOfH2ThatMayNotBeMadeSafeIsNamed(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        try (Connection held = Database.h2(url).getConnection()) {
            Database.execute(Database.h2(url), "create user clerk password ''");
            JdbcDataSource clerk = (JdbcDataSource) Database.h2(url);
            clerk.setUser("clerk");
            assertThat(delay(held)).isPositive();
            assertThat(names(clerk)).containsExactly("WRITE_DELAY");
            assertThatThrownBy(() -> opening(clerk).strict().open()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void memoryPromisesNothing() {
        assertThat(names(Database.H2.empty())).isEmpty();
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
