package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    private Path folder;

    @Test
    void theSamplesAreText() {
        assertThat(TextFile.of(Optional.empty(), "ledger-jiangan.csv").text()).contains("姓名");
        assertThat(TextFile.of(Optional.empty(), "areas-wuhan.csv").text()).startsWith("code,name");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> TextFile.of(Optional.of(folder.resolve("none.csv")), "sample"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void anEmptyABinaryAndAForeignFileAreRefused() throws IOException {
        refused(new byte[0], "is empty");
        refused("\n\n".getBytes(StandardCharsets.UTF_8), "is empty");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, '\n'}, "is no text");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\n'}, "is no text");
        refused("姓名\n".getBytes(Charset.forName("GB18030")), "UTF-8");
    }

    private void refused(byte[] content, String because) throws IOException {
        Path file = folder.resolve("ledger.csv");
        Files.write(file, content);
        assertThatThrownBy(() -> TextFile.of(Optional.of(file), "sample"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(because)
                .hasMessageContaining("ledger.csv");
    }
}
