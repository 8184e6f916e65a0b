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
 * wrote of all other tests, what they printed among them. A module extends it by an empty class, and runs the group
 * {@code canary} by itself after its other tests, told by system properties: {@code governance.reports}, the folder of
 * their reports, and {@code governance.sources}, the folder below which tests and samples write of persons.
 */
@Tag("canary")
public abstract class QuietSuite {
    /** For a module's own empty class. */
    protected QuietSuite() {}

    @Test
    void noTestPrintsAPersonalValue() {
        Path reports = folder("governance.reports");

        assertThat(reports).isDirectoryContaining("glob:**/TEST-*.xml");
        assertThat(Canaries.printed(reports, Canaries.writtenBelow(folder("governance.sources"))))
                .isEmpty();
    }

    @Test
    void aPlantedPrintIsFound(@TempDir Path project) throws IOException {
        Path code = Files.createDirectories(project.resolve("a/src/test/java"));
        Files.writeString(code.resolve("ATest.java"), "tell(PersonName.of(\"欧阳明\"), \"420102199003071238\")");
        Path sample = Files.createDirectories(project.resolve("b/src/main/resources"));
        Files.writeString(sample.resolve("ledger-x.csv"), "姓名,联系电话\n王小兰,13800138000\n");
        Path reports = Files.createDirectories(project.resolve("a/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-clean.xml"), "<testcase name=\"of 13800138000\">欧阳* 138****8000");
        Files.writeString(reports.resolve("A-output.txt"), "called " + Canaries.PHONE + ", 13800138000");
        Path deep = Files.createDirectory(reports.resolve("deep"));
        Files.writeString(deep.resolve("TEST-leak.xml"), "<system-out>欧阳明 420102199003071238</system-out>");

        assertThat(Canaries.printed(reports, Canaries.writtenBelow(project)))
                .containsExactlyInAnyOrder(
                        "A-output.txt: " + Canaries.PHONE,
                        "A-output.txt: 13800138000",
                        "TEST-leak.xml: 欧阳明",
                        "TEST-leak.xml: 420102199003071238");
    }

    private static Path folder(String property) {
        assertThat(System.getProperty(property, ""))
                .as("the system property %s", property)
                .isNotEmpty();
        return Path.of(System.getProperty(property));
    }
}
