package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of the sample goes into PostgreSQL as into the embedded database. */
class RegisterOnPostgresTest {

    @Test
    void tellsTheSameAndASecondRunChangesNothing(@TempDir Path folder) throws IOException {
        Program embedded = new Program(folder);
        String part = embedded.part(300);
        embedded.run("--file", part, "--url", embedded.h2());
        Program served = new Program(folder);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String[] args = {
                "--file", part,
                "--url", server.getJdbcUrl("postgres", "postgres"),
                "--keys", folder.resolve("keys").toString()
            };

            assertThat(served.run(args)).as(served::err).isZero();
            assertThat(served.out()).contains("Run it again and nothing changes.");
            assertThat(served.knowledge()).hasSizeGreaterThan(3).isEqualTo(embedded.knowledge());

            assertThat(served.run(args)).as(served::err).isZero();
            assertThat(served.out()).contains("Nothing changed.");
            assertThat(served.knowledge()).isEqualTo(embedded.knowledge());
        }
    }
}
