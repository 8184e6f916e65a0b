package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.WriteAStoreAdapterMain.recordIn;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteAStoreAdapterMainTest {

    @Test
    void theFileRemembersAlsoWhichCommandsWereDone(@TempDir Path folder) {
        Path file = folder.resolve("governance.jsonl");

        assertThat(recordIn(file, "204")).isEqualTo(1);
        assertThat(recordIn(file, "205")).isEqualTo(2);
        assertThat(recordIn(file, "205")).isEqualTo(2);
    }

    @Test
    void mainPrintsHowTheFileRemembers() {
        assertThat(Printed.by(() -> WriteAStoreAdapterMain.main(new String[0]))).isEqualTo("""
                        房屋 dwellings: 1
                        房屋 dwellings, file opened again: 2
                        房屋 dwellings, same command again: 2
                        """);
    }
}
