package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.JoinTheHostsTransactionMain.kept;

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
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source);

        assertThat(host.visit("204", true)).isTrue();

        assertThat(kept(source)).containsExactly(1L, 1L);
        assertThat(host.heard).containsExactly("204");
    }

    @Test
    void bothAreRolledBackTogetherAndNobodyHearsOfIt() throws SQLException {
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source);

        assertThat(host.visit("204", false)).isTrue();

        assertThat(kept(source)).containsExactly(0L, 0L);
        assertThat(host.heard).isEmpty();
    }

    @Test
    void whatWasRolledBackMayBeDoneAgain() throws SQLException {
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source);
        host.visit("204", false);

        host.visit("204", true);
        host.visit("204", true); // the same command again: answered, not done again

        assertThat(kept(source)).containsExactly(2L, 1L);
        assertThat(host.heard).containsExactly("204");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
