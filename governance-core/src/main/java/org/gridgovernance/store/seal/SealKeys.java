package org.gridgovernance.store.seal;

import java.util.HashMap;
import java.util.Map;

/**
 * The host's keys (主密钥), of 32 random bytes each, kept by the host and never stored by the library. Immutable and
 * thread-safe; prints nothing of them.
 */
public final class SealKeys {
    private static final int LENGTH = 32;
    private static final int MOST = 255;

    private final byte[] lookup;
    private final Map<Integer, byte[]> master = new HashMap<>();
    private final int current;

    /**
     * Copies the keys.
     *
     * @param lookup the key of digests; it never changes for the life of a store
     * @param master the master keys by number 0 to 255: the old ones still read
     * @param current the number of the master key that wraps new subject keys
     * @throws IllegalArgumentException if a key is not 32 bytes, a number out of range, or the current one missing
     */
    public SealKeys(byte[] lookup, Map<Integer, byte[]> master, int current) {
        this.lookup = checked(lookup);
        this.current = current;
        master.forEach((number, key) -> this.master.put(number, checked(key)));
        if (!master.containsKey(current)) {
            throw new IllegalArgumentException("the current master key is missing");
        }
        if (master.keySet().stream().anyMatch(number -> number < 0 || number > MOST)) {
            throw new IllegalArgumentException("a master key's number is 0 to 255");
        }
    }

    /** One master key, numbered 0. */
    public static SealKeys of(byte[] lookup, byte[] master) {
        return new SealKeys(lookup, Map.of(0, master), 0);
    }

    byte[] lookup() {
        return lookup;
    }

    Map<Integer, byte[]> master() {
        return master;
    }

    int current() {
        return current;
    }

    @Override
    public String toString() {
        return "SealKeys[current=" + current + "]";
    }

    private static byte[] checked(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return key.clone();
    }
}
