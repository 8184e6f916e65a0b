package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives the sudden death of the process. */
class KillTest {
    private static final int KILLS = 5;

    @Test
    void acknowledgedCommitsOutliveAKill(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        DataSource source = Database.h2(url);
        Database.execute(source, JdbcSchema.h2().shared() + JdbcSchema.h2().of(Card.TYPE));
        List<UUID> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(writeAndKill(url, 40 * kill));
            GovernanceStore store = JdbcGovernanceStore.using(source)
                    .keeping(Card.TYPE)
                    .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                    .open();
            assertThat(ids(store)).containsAll(acknowledged);
            assertThat(StoreAudit.of(store, List.of(Card.TYPE), Cards.HOME).differences())
                    .isEmpty();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(40 * 15);
    }

    /** Killed in the middle (a handle leaves the pipe open, so that nothing said is missed): as soon as so many were acknowledged, and whatever was said before it died counts. */
    private static List<UUID> writeAndKill(String url, int after) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<UUID> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) {
                    said.add(UUID.fromString(line));
                }
                if (said.size() == after) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor()).isEqualTo(137);
        return said;
    }

    private static List<UUID> ids(GovernanceStore store) {
        return store.inTransaction(session -> {
            try (var states = session.states(JournalRange.of(Card.TYPE, Cards.HOME))) {
                return states.map(found -> found.ref().id()).collect(Collectors.toList());
            }
        });
    }
}
