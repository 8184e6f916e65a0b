package org.gridgovernance.grid.area;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.gridgovernance.kernel.AreaCode;

/**
 * Areas in a few flat arrays: codes as numbers in ascending order, each packed with where its name stands; names as UTF-8
 * one behind the other. Some 35 bytes an area.
 */
final class AreaRows {

    /** A code has 40 bits, which leaves 23 for the row. */
    private static final int ROW_BITS = 23;

    private static final int MOST_ROWS = 1 << ROW_BITS;
    private static final long BEYOND_ALL = 1_000_000_000_000L;

    private final long[] keys;
    private final int[] nameEnds;
    private final byte[] names;

    private AreaRows(long[] keys, int[] nameEnds, byte[] names) {
        this.keys = keys;
        this.nameEnds = nameEnds;
        this.names = names;
    }

    int size() {
        return keys.length;
    }

    /** Where the code stands, or a negative number. */
    int indexOf(AreaCode code) {
        long digits = Long.parseLong(code.code());
        int index = firstFrom(digits);
        return index < keys.length && digits(index) == digits ? index : -1;
    }

    /** The first place behind the area itself. */
    int firstBelow(AreaCode code) {
        return firstFrom(Long.parseLong(code.code()) + 1);
    }

    /** The first place behind the area and all inside it. */
    int firstBeyond(AreaCode code) {
        long width = BEYOND_ALL;
        for (int i = 0; i < code.prefix().length(); i++) {
            width /= 10;
        }
        return firstFrom(Long.parseLong(code.code()) + width);
    }

    boolean isCommunity(int index) {
        return digits(index) % 1000 != 0;
    }

    Area area(int index) {
        return new Area(codeOf(digits(index)), name(row(keys[index])));
    }

    private static AreaCode codeOf(long digits) {
        String text = Long.toString(digits);
        return new AreaCode("0".repeat(12 - text.length()) + text);
    }

    private int firstFrom(long digits) {
        int place = Arrays.binarySearch(keys, digits << ROW_BITS);
        return place < 0 ? -place - 1 : place;
    }

    private long digits(int index) {
        return keys[index] >>> ROW_BITS;
    }

    private String name(int row) {
        int start = row == 0 ? 0 : nameEnds[row - 1];
        return new String(names, start, nameEnds[row] - start, StandardCharsets.UTF_8);
    }

    private static int row(long key) {
        return (int) (key & MOST_ROWS - 1);
    }

    /** Gathers rows in any order. */
    static final class Gathering {
        private long[] keys = new long[1024];
        private int[] nameEnds = new int[1024];
        private int[] lines = new int[1024];
        private byte[] names = new byte[1 << 15];
        private int count;
        private int end;
        private int folded;

        /**
         * Adds a row.
         *
         * @throws IllegalArgumentException if there are more than eight million
         */
        void add(long digits, String name, int line) {
            if (count == MOST_ROWS) {
                throw new IllegalArgumentException("an area table has at most " + MOST_ROWS + " rows");
            }
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            makeRoom(bytes.length);
            System.arraycopy(bytes, 0, names, end, bytes.length);
            end += bytes.length;
            keys[count] = digits << ROW_BITS | count;
            nameEnds[count] = end;
            lines[count] = line;
            count++;
        }

        /**
         * The rows, the first of each code; {@code refused} hears of the later ones with another name, those with the
         * same are {@link #folded()}.
         *
         * @param refused takes the line of the row
         */
        AreaRows rows(IntConsumer refused) {
            long[] sorted = Arrays.copyOf(keys, count);
            Arrays.sort(sorted);
            AreaRows all = new AreaRows(sorted, Arrays.copyOf(nameEnds, count), Arrays.copyOf(names, end));
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (kept == 0 || all.digits(kept - 1) != all.digits(i)) {
                    sorted[kept++] = sorted[i];
                } else if (!all.name(row(sorted[kept - 1])).equals(all.name(row(sorted[i])))) {
                    refused.accept(lines[row(sorted[i])]);
                } else {
                    folded++;
                }
            }
            return new AreaRows(Arrays.copyOf(sorted, kept), all.nameEnds, all.names);
        }

        /** How many rows said again what another had said. */
        int folded() {
            return folded;
        }

        private void makeRoom(int bytes) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                nameEnds = Arrays.copyOf(nameEnds, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
            }
            if (end + bytes > names.length) {
                names = Arrays.copyOf(names, Math.max(names.length * 2, end + bytes));
            }
        }
    }
}
