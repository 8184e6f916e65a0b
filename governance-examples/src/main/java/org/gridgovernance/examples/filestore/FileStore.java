package org.gridgovernance.examples.filestore;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.AggregateType;

/**
 * A toy: answers from memory, and keeps every transaction as a line of a file, which is replayed when the store is
 * opened. Personal values stand in the file in the clear, until they are erased. For one process at a time. Thread-safe.
 */
public final class FileStore implements GovernanceStore, AutoCloseable {
    private final MemoryStore memory = new MemoryStore();
    private final Filing filing;
    private final LineFile file;

    private FileStore(Path path, List<AggregateType<?>> types) {
        filing = new Filing(types);
        file = LineFile.open(path);
    }

    /** Opens the file, or begins it, and replays it; the types are those that may stand in it. */
    public static FileStore open(Path path, List<AggregateType<?>> types) {
        FileStore store = new FileStore(path, types);
        store.file
                .lines()
                .forEach(line -> store.memory.inTransaction(session -> {
                    store.filing.replay(line, session);
                    return line;
                }));
        return store;
    }

    /** What cannot be written to the file is not kept in memory either: both happen inside the memory's transaction. */
    @Override
    public <T> T inTransaction(Function<? super StoreSession, ? extends T> work) {
        return memory.inTransaction(session -> {
            RecordingSession recording = new RecordingSession(session);
            T result = work.apply(recording);
            if (!recording.steps().isEmpty()) {
                keep(recording.steps());
            }
            return result;
        });
    }

    @Override
    public boolean keeps(AggregateType<?> type) {
        return filing.keeps(type);
    }

    @Override
    public Seal seal() {
        return memory.seal();
    }

    @Override
    public void close() {
        file.close();
    }

    private void keep(List<Step> steps) {
        file.append(filing.line(steps));
        if (steps.stream().anyMatch(Step::erases)) {
            file.rewrite(line -> filing.withoutErased(line, steps));
        }
    }
}
