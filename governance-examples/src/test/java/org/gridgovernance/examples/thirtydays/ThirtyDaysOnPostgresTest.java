package org.gridgovernance.examples.thirtydays;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL tells the same of the same days as memory does. */
class ThirtyDaysOnPostgresTest {

    @Test
    void tellsTheSame(@TempDir Path folder) throws IOException {
        SmallRun inMemory = SmallRun.of(folder.resolve("memory.html"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            SmallRun served = SmallRun.of(
                    folder.resolve("postgres.html"),
                    "--url",
                    server.getJdbcUrl("postgres", "postgres"),
                    "--keys",
                    folder.resolve("keys").toString());

            assertThat(served.code()).as(served.err()).isZero();
            assertThat(served.page()).isEqualTo(inMemory.page());
        }
    }
}
