package org.gridgovernance.store.seal;

import java.util.List;
import java.util.Optional;
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
     * Personal values as ciphertext, bound to a place.
     *
     * @param key the subject's wrapped key
     * @param place the row and version it belongs to
     */
    byte[] seal(byte[] key, String place, List<String> personal);

    /**
     * The personal values again.
     *
     * @throws TamperedException if they were changed or do not belong to that place
     */
    List<String> open(byte[] key, String place, byte[] sealed);

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

    /** The name of a place, for {@link #seal}. */
    static String place(Ref<?> ref, long version, Optional<String> event) {
        return ref.type() + "|" + ref.home() + "|" + ref.id() + "|" + version + "|" + event.orElse("state");
    }
}
