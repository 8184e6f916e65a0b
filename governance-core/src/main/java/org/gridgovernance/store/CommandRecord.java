package org.gridgovernance.store;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.type.Ref;

/**
 * An accepted command, remembered so that it is answered again and not done again. Immutable.
 *
 * @param key who sent it under which id
 * @param digest a keyed digest of its content, see {@link Seal#digest}
 * @param answer the aggregate it answered with
 * @param version the version it answered with
 * @param warnings the warnings it answered with
 * @param recordedAt when it was answered, UTC
 */
public record CommandRecord(
        CommandKey key, String digest, Ref<?> answer, long version, List<Reason> warnings, Instant recordedAt) {
    /** Copies the list. */
    public CommandRecord {
        warnings = List.copyOf(warnings);
    }
}
