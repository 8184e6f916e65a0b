package org.gridgovernance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that the suite prints, logs among it, holds a {@link Canaries canary}: looks through the reports that surefire
 * wrote of all other tests. A module extends it by an empty class, and runs the group {@code canary} by itself after its
 * other tests, with their reports in the system property {@code governance.reports}; see the pom of core.
 */
@Tag("canary")
public abstract class QuietSuite {
    /** For a module's own empty class. */
    protected QuietSuite() {}

    @Test
    void noTestPrintsAPersonalValue() throws IOException {
        String reports = System.getProperty("governance.reports", "");
        assertThat(reports).as("the system property governance.reports").isNotEmpty();
        assertThat(Path.of(reports)).isDirectoryContaining("glob:**/TEST-*.xml");
        assertThat(Canaries.below(Path.of(reports))).isEmpty();
    }

    @Test
    void aPlantedPrintIsFound(@TempDir Path reports) throws IOException {
        Files.writeString(reports.resolve("TEST-clean.xml"), "金**** 139****1111");
        Path leak = Files.createDirectory(reports.resolve("deep")).resolve("TEST-leak.xml");
        Files.writeString(leak, "<system-out>called " + Canaries.PHONE + "</system-out>");
        assertThat(Canaries.below(reports)).containsExactly("TEST-leak.xml: " + Canaries.PHONE);
    }
}
