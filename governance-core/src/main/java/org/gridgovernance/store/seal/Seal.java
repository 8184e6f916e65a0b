package org.gridgovernance.store.seal;

import java.util.Optional;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;

/**
 * Keeps personal values unreadable in a store (加密存储), each subject under a key of its own. Thread-safe.
 *
 * <p>Implement: yes, for a host's own cryptography (国密, an HSM). {@link #aes} and {@link #none()} are here.
 */
public interface Seal {
    /** A fresh key for a subject, wrapped by the host's master key; kept beside the subject's rows. */
    byte[] newKey();

    /**
     * The key of a subject, opened: once for all that is sealed or opened with it in a transaction.
     *
     * @param wrapped the key as {@link #newKey()} gave it
     * @param place what is named if it does not open
     * @throws TamperedException if it was changed, or the master key is another
     */
    SubjectKey unwrap(byte[] wrapped, String place);

    /**
     * A keyed digest under which a personal value is found again: the same text gives the same digest.
     *
     * @param purpose what it is a digest for, so that two columns are not comparable
     */
    String digest(String purpose, String text);

    /** A value of an index or key as a column holds it: personal ones as their digest. */
    default Comparable<?> column(String purpose, IndexValue value) {
        return value.personal() ? digest(purpose, value.value().toString()) : value.value();
    }

    /** AES-256-GCM for values, HMAC-SHA-256 for digests, under the host's keys. */
    static Seal aes(SealKeys keys) {
        return new AesSeal(keys);
    }

    /** No secrecy: for memory and trials. Digests are keyed by a phrase everybody knows. */
    static Seal none() {
        return OpenSeal.INSTANCE;
    }

    /** What a digest in that index or unique key is for. */
    static String purpose(AggregateType<?> type, String index) {
        return type.name() + "." + index;
    }

    /** The name of a place, for {@link SubjectKey}. */
    static String place(Ref<?> ref, long version, Optional<String> event) {
        return ref.type() + "|" + ref.home() + "|" + ref.id() + "|" + version + "|" + event.orElse("state");
    }
}
