package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.JoinTheHostsTransactionMain.freshSeal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinTheHostsTransactionMainTest {

    private final JdbcDataSource source = new JdbcDataSource();

    @BeforeEach
    void theHostsOwnTable() throws SQLException {
        source.setURL("jdbc:h2:mem:joining;DB_CLOSE_DELAY=-1");
        execute("create table visit (room varchar(40) not null)");
    }

    @AfterEach
    void nothingIsLeft() throws SQLException {
        execute("shutdown");
    }

    @Test
    void bothAreCommittedTogether() throws SQLException {
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source, freshSeal());

        assertThat(host.visit("204", true)).isTrue();

        assertThat(host.kept()).containsExactly(1L, 1L);
        assertThat(host.heard).containsExactly("204");
    }

    @Test
    void bothAreRolledBackTogetherAndNobodyHearsOfIt() throws SQLException {
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source, freshSeal());

        assertThat(host.visit("204", false)).isTrue();

        assertThat(host.kept()).containsExactly(0L, 0L);
        assertThat(host.heard).isEmpty();
    }

    @Test
    void whatWasRolledBackMayBeDoneAgain() throws SQLException {
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source, freshSeal());
        host.visit("204", false);

        host.visit("204", true);
        host.visit("204", true); // the same command again: answered, not done again

        assertThat(host.kept()).containsExactly(2L, 1L);
        assertThat(host.heard).containsExactly("204");
    }

    @Test
    void printsBoth() {
        assertThat(Printed.by(() -> JoinTheHostsTransactionMain.main(new String[0])))
                .isEqualTo("""
                        committed   → visits, dwellings: [1, 1]
                        rolled back → visits, dwellings: [1, 1]
                        """);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
