package org.gridgovernance.exchange.file;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * Bytes held in memory, up to a share of what the program may use, in pieces that never move while more come. For one
 * thread while it is written, for any number afterwards.
 */
public final class HeldBytes extends OutputStream {
    private static final int PIECE = 1 << 16;

    private final List<byte[]> pieces = new ArrayList<>();
    private final long most;
    private long size;

    private HeldBytes(long most) {
        this.most = most;
    }

    /** Room for at most that part of the memory: 4 for a quarter. */
    public static HeldBytes part(int divisor) {
        return new HeldBytes(Math.min(Runtime.getRuntime().maxMemory() / divisor, Integer.MAX_VALUE));
    }

    /** How many there are. */
    public int size() {
        return (int) size;
    }

    @Override
    public void write(int single) throws UnfitFileException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws UnfitFileException {
        if (size + count > most) {
            throw new UnfitFileException(Fault.TOO_LARGE);
        }
        for (int done = 0; done < count; ) {
            int place = (int) (size % PIECE);
            if (place == 0) {
                pieces.add(new byte[PIECE]);
            }
            int step = Math.min(count - done, PIECE - place);
            System.arraycopy(bytes, from + done, pieces.get(pieces.size() - 1), place, step);
            done += step;
            size += step;
        }
    }

    /** All of them, from the first. */
    public InputStream open() {
        return open(0, size());
    }

    /** Those between two places. */
    InputStream open(int from, int to) {
        return new Stream(from, Math.min(to, size()));
    }

    /** Those between two places. */
    byte[] between(int from, int to) {
        byte[] bytes = new byte[to - from];
        copy(from, bytes, 0, bytes.length);
        return bytes;
    }

    private void copy(int at, byte[] into, int from, int count) {
        for (int done = 0; done < count; ) {
            int place = (at + done) % PIECE;
            int step = Math.min(count - done, PIECE - place);
            System.arraycopy(pieces.get((at + done) / PIECE), place, into, from + done, step);
            done += step;
        }
    }

    private final class Stream extends InputStream {
        private final int end;
        private int at;

        Stream(int from, int to) {
            at = from;
            end = to;
        }

        @Override
        public int read() {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            Objects.checkFromIndexSize(from, count, into.length);
            int step = Math.min(count, end - at);
            if (step <= 0) {
                return count == 0 ? 0 : -1;
            }
            copy(at, into, from, step);
            at += step;
            return step;
        }
    }
}
