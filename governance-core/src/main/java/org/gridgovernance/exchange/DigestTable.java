package org.gridgovernance.exchange;

import java.util.Arrays;

/** A number for each of many digests, in flat arrays: some 30 bytes an entry. For one thread. */
final class DigestTable {
    static final int NONE = -1;

    private long[] high = new long[1024];
    private long[] low = new long[1024];
    private int[] values = none(1024);
    private int size;

    /** The number kept for that digest; keeps the given one and says {@link #NONE} if there was none. */
    int putIfAbsent(Digest digest, int value) {
        if (size * 3 > values.length * 2) {
            grow();
        }
        int slot = slot(digest);
        if (values[slot] == NONE) {
            put(slot, digest.high(), digest.low(), value);
            size++;
            return NONE;
        }
        return values[slot];
    }

    /** The number kept for that digest, or {@link #NONE}. */
    int get(Digest digest) {
        return values[slot(digest)];
    }

    private int slot(Digest digest) {
        int slot = (int) digest.high() & (values.length - 1);
        while (values[slot] != NONE && (high[slot] != digest.high() || low[slot] != digest.low())) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }

    private void put(int slot, long first, long second, int value) {
        high[slot] = first;
        low[slot] = second;
        values[slot] = value;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldValues = values;
        high = new long[oldHigh.length * 2];
        low = new long[oldLow.length * 2];
        values = none(oldValues.length * 2);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != NONE) {
                put(slot(new Digest(oldHigh[i], oldLow[i])), oldHigh[i], oldLow[i], oldValues[i]);
            }
        }
    }

    private static int[] none(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NONE);
        return values;
    }
}
