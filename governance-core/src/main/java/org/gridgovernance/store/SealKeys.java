package org.gridgovernance.store;

import java.util.HashMap;
import java.util.Map;

/**
 * The host's keys (主密钥), of 32 random bytes each, kept by the host and never stored by the library. Immutable.
 *
 * @param lookup the key of digests; it never changes for the life of a store
 * @param master the master keys by number 0 to 255: the old ones still read
 * @param current the number of the master key that wraps new subject keys
 */
public record SealKeys(byte[] lookup, Map<Integer, byte[]> master, int current) {
    private static final int LENGTH = 32;

    /**
     * Checks the lengths and copies the keys.
     *
     * @throws IllegalArgumentException if a key is not 32 bytes or the current one is missing
     */
    public SealKeys {
        lookup = checked(lookup);
        Map<Integer, byte[]> copied = new HashMap<>();
        master.forEach((number, key) -> copied.put(number, checked(key)));
        master = Map.copyOf(copied);
        if (!master.containsKey(current)) {
            throw new IllegalArgumentException("the current master key is missing");
        }
        if (master.keySet().stream().anyMatch(number -> number < 0 || number > 255)) {
            throw new IllegalArgumentException("a master key's number is 0 to 255");
        }
    }

    /** One master key, numbered 0. */
    public static SealKeys of(byte[] lookup, byte[] master) {
        return new SealKeys(lookup, Map.of(0, master), 0);
    }

    private static byte[] checked(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return key.clone();
    }

    @Override
    public String toString() {
        return "SealKeys[current=" + current + "]";
    }
}
