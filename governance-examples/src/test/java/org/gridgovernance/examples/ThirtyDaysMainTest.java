package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty days at full size. */
class ThirtyDaysMainTest {

    @TempDir
    private Path folder;

    @Test
    void mainLivesThroughThirtyDaysAndEveryHourReconciles() throws IOException {
        Path page = folder.resolve("page.html");

        String printed = Printed.by(
                () -> ThirtyDaysMain.main(new String[] {"--seed", "7", "--lang", "en", "--out", page.toString()}));

        assertThat(number(printed, "residents on record")).isGreaterThanOrEqualTo(5_000);
        assertThat(number(printed, "tasks opened")).isGreaterThanOrEqualTo(3_000);
        assertThat(number(printed, "tasks opened")).isEqualTo(number(printed, "closed") + number(printed, "open"));
        assertThat(number(printed, "commands refused")).isGreaterThan(100);
        assertThat(printed)
                .contains("refused without a reason: 0\n", "hours reconciled: 720 / 720\n")
                .containsPattern("differences in the store: 0 / [0-9,]+\n");
        assertThat(Files.readString(page))
                .contains(
                        "matter.unknown",
                        "task.worker-out-of-area",
                        "task.certificate-expired",
                        "demand.due-implausible",
                        "task.not-at-this-stage",
                        "task.claim-lapsed",
                        "task.parts-open",
                        "task.not-admitted",
                        "access.not-permitted")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void anUnknownOptionEndsWithTwo() {
        assertThat(ThirtyDaysMain.run(List.of("--sed", "7"))).isEqualTo(2);
        assertThat(ThirtyDaysMain.run(List.of("--days", "31"))).isEqualTo(2);
        assertThat(ThirtyDaysMain.run(List.of("--lang", "fr"))).isEqualTo(2);
    }

    private static long number(String printed, String label) {
        Matcher line = Pattern.compile("(?m)^" + label + ": ([0-9,]+)$").matcher(printed);
        assertThat(line.find()).as(label).isTrue();
        return Long.parseLong(line.group(1).replace(",", ""));
    }
}
