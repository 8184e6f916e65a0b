package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives the sudden death of the process, and sent again gets the same answer. */
class KillTest {
    private static final int KILLS = 5;

    @Test
    void acknowledgedCommandsOutliveAKillAndAreAnsweredAgain(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        DataSource source = Database.h2(url);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = writeAndKill(url, kill, 10 * kill);
            acknowledged.addAll(said);
            GovernanceStore store = KilledProcess.store(source);
            Governance governance = KilledProcess.governance(store);
            long kept = residents(store);
            assertThat(kept).isBetween((long) acknowledged.size(), acknowledged.size() + (long) kill);
            assertThat(said.stream().map(line -> again(governance, line))).containsExactlyElementsOf(said);
            assertThat(residents(store)).isEqualTo(kept);
            assertThat(governance.verify(AreaCode.NATION).differences()).isEmpty();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(10 * 15);
    }

    private static long residents(GovernanceStore store) {
        return store.<Long>inTransaction(session -> session.count(Criteria.of(Resident.TYPE)));
    }

    private static String again(Governance governance, String line) {
        String[] words = line.split(" ");
        return KilledProcess.answer(governance, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    /** Killed in the middle (a handle leaves the pipe open, so that nothing said is missed): as soon as so many were acknowledged, and whatever was said before it died counts. */
    private static List<String> writeAndKill(String url, int run, int after) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        url,
                        String.valueOf(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.split(" ").length == 6) {
                    said.add(line);
                }
                if (said.size() == after) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor()).isEqualTo(137);
        return said;
    }
}
