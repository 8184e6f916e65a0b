package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void movesOnATerminal() {
        assertThat(shown(true))
                .contains("\r[" + "#".repeat(20) + " ".repeat(20) + "] importing 50% (500/1000)")
                .endsWith("100% (1000/1000)\n");
    }

    @Test
    void isALineEveryTenthElsewhere() {
        assertThat(shown(false).lines()).hasSize(11).last().isEqualTo("importing 100% (1000/1000)");
    }

    private String shown(boolean terminal) {
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        ProgressBar bar = new ProgressBar(out, terminal, "importing");
        for (int row = 0; row <= 1000; row++) {
            bar.at(row, 1000);
        }
        return shown.toString(StandardCharsets.UTF_8);
    }
}
