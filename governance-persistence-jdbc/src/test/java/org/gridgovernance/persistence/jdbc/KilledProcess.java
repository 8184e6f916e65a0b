package org.gridgovernance.persistence.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;

/** Writes to a file of H2, and says so of each commit once it is acknowledged, until it is killed. */
final class KilledProcess {
    private KilledProcess() {}

    public static void main(String[] arguments) {
        DataSource source = new Pool(Database.h2(arguments[0]));
        GovernanceStore store = JdbcGovernanceStore.using(source)
                .keeping(Card.TYPE)
                .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                .strict()
                .open();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int at = 0; ; at++) {
            Card card = Card.of(Cards.HOME, UUID.randomUUID(), "note " + at);
            Cards.saved(store, card);
            out.println(card.id());
        }
    }
}
