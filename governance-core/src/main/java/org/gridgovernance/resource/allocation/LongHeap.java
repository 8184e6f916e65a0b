package org.gridgovernance.resource.allocation;

import java.util.Arrays;

/** Numbers, the least first. For one thread. */
final class LongHeap {
    private long[] held = new long[8];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long least() {
        return held[0];
    }

    void add(long number) {
        if (size == held.length) {
            held = Arrays.copyOf(held, 2 * size);
        }
        int at = size++;
        while (at > 0 && held[(at - 1) / 2] > number) {
            held[at] = held[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        held[at] = number;
    }

    void removeLeast() {
        long last = held[--size];
        int at = 0;
        int child = 1;
        while (child < size) {
            child += child + 1 < size && held[child + 1] < held[child] ? 1 : 0;
            if (held[child] >= last) {
                break;
            }
            held[at] = held[child];
            at = child;
            child = 2 * at + 1;
        }
        held[at] = last;
    }
}
