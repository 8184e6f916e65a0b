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
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

/** Memory reckons the digest of a command when it is asked for, and holds the command until then. */
class MemoryDigestTest {
    private final MemoryStore store = new MemoryStore();
    private final Ref<Specimen> ref = Specimen.TYPE.ref(Specimens.HERE, new UUID(1, 1));
    private final Lazy<String> digest = Lazy.of(() -> "what the command said");
    private final CommandRecord record =
            new CommandRecord(new CommandKey("somebody", CommandId.of("c")), digest, ref, 1, List.of(), Specimens.NOW);

    private void save(Change<?> change, List<CommandRecord> commands) {
        store.inTransaction(session -> {
            session.save(new Changes(List.of(change), Map.of(), commands));
            return true;
        });
    }

    @Test
    void onceAnybodyIsErasedDigestsAloneAreLeft() {
        Change<Specimen> made = Specimens.make(ref, Specimens.plain("a"));
        save(made, List.of(record));
        assertThat(digest.isEvaluated()).isFalse();
        save(Specimens.erase(ref, new Versioned<>(made.after(), 1, false)), List.of());
        assertThat(digest.isEvaluated()).isTrue();
    }

    @Test
    void alsoOfACommandOfTheSameTransaction() {
        Change<Specimen> made = Specimens.make(ref, Specimens.plain("a"));
        save(made, List.of());
        save(Specimens.erase(ref, new Versioned<>(made.after(), 1, false)), List.of(record));
        assertThat(digest.isEvaluated()).isTrue();
    }
}
