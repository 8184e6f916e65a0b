package org.gridgovernance.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Ref;

/**
 * An accepted command, remembered so that it is answered again and not done again. Immutable.
 *
 * @param key who sent it under which id
 * @param digest a keyed digest of its content, see {@link Seal#digest}; reckoned when it is first asked for, and until then it
 *     holds what the command said: a store that keeps records as they are makes them {@link #reckoned} once anybody is erased
 * @param answer the aggregate it answered with
 * @param version the version it answered with
 * @param warnings the warnings it answered with
 * @param recordedAt when it was answered, UTC
 */
public record CommandRecord(
        CommandKey key,
        Supplier<String> digest,
        Ref<?> answer,
        long version,
        List<Reason> warnings,
        Instant recordedAt) {
    /** Copies the list. */
    public CommandRecord {
        warnings = List.copyOf(warnings);
    }

    /** A command that was remembered before, with its digest. */
    public CommandRecord(
            CommandKey key, String digest, Ref<?> answer, long version, List<Reason> warnings, Instant recordedAt) {
        this(key, new Known(digest), answer, version, warnings, recordedAt);
    }

    /** The same with its digest reckoned: what the command said is let go. */
    public CommandRecord reckoned() {
        return digest instanceof Known
                ? this
                : new CommandRecord(key, digest.get(), answer, version, warnings, recordedAt);
    }

    /** A digest that is known. */
    private record Known(String get) implements Supplier<String> {}
}
