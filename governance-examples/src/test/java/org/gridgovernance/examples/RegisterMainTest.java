package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterMainTest {

    @Test
    void anUnknownOptionEndsWithTwo() {
        assertThat(RegisterMain.run(List.of("--fiel", "x"))).isEqualTo(2);
    }

    @Test
    void aMissingFileEndsWithTwoAndLeavesNoDatabase(@TempDir Path folder) {
        String url = "jdbc:h2:" + folder.resolve("register");

        assertThat(RegisterMain.run(List.of("--file", folder.resolve("none.csv").toString(), "--url", url)))
                .isEqualTo(2);
        assertThat(Files.exists(folder.resolve("register.mv.db"))).isFalse();
    }
}
