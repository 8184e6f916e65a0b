package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Lazy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.CommandKey;
import org.gridgovernance.store.CommandRecord;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

/** Memory reckons the digest of a command when it is asked for; that it lets go of commands is in the contract of stores. */
class MemoryDigestTest {
    @Test
    void nothingIsReckonedBeforeItIsAskedFor() {
        Ref<Specimen> ref = Specimens.ref(Specimens.HERE, new UUID(1, 1));
        Change<Specimen> made = Specimens.make(ref, Specimens.plain("a"));
        Lazy<String> digest = Lazy.of(() -> "what the command said");
        CommandRecord record = new CommandRecord(
                new CommandKey("somebody", CommandId.of("c")), digest, ref, 1, List.of(), Specimens.NOW);
        new MemoryStore().inTransaction(session -> {
            session.save(new Changes(List.of(made), Map.of(), List.of(record)));
            return true;
        });
        assertThat(digest.isEvaluated()).isFalse();
    }
}
