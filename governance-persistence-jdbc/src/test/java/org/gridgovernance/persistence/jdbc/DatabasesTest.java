package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The databases the store is tested on come up, and Flyway knows them. */
class DatabasesTest {

    @Test
    void h2ComesUp() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:up")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void postgresComesUp() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Flyway flyway = Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .load();
            assertThat(flyway.info().all()).isEmpty();
        }
    }
}
