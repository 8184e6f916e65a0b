package org.gridgovernance.exchange.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * The table of contents of a packed file (ZIP), which stands at its end: only what it names is part of the file, and what
 * stands before each part may tell less, as spreadsheets' own writers do.
 */
final class ZipTable {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int LARGE = 0x0001;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int MOST = 1 << 24;
    private static final int MOST_ENTRIES = 10_000;

    /**
     * A part as the table names it.
     *
     * @param path where it is
     * @param flags how it is packed: the first bit says under a password
     * @param method 0 as it is, 8 deflated
     * @param crc what its bytes come to
     * @param size how many bytes it is
     * @param offset where it begins in the file
     */
    record Entry(String path, int flags, int method, int crc, int size, int offset) {}

    private ZipTable() {}

    /**
     * What a packed file holds.
     *
     * @throws UnfitFileException if it has no table of contents, as one that was cut off
     */
    static List<Entry> of(HeldBytes packed) throws UnfitFileException {
        try {
            return entries(table(packed));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException damaged) {
            throw new UnfitFileException(Fault.BROKEN);
        }
    }

    private static ByteBuffer table(HeldBytes packed) throws UnfitFileException {
        int from = Math.max(0, packed.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer end = buffer(packed.between(from, packed.size()));
        int at = end.limit() - END_LENGTH;
        while (end.getInt(at) != END) {
            at--;
        }
        int length = end.getInt(at + 12);
        int offset = end.getInt(at + 16);
        boolean isFit = length >= 0 && length <= MOST && offset >= 0 && offset <= from + at - length;
        if (!isFit) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        return buffer(packed.between(offset, offset + length));
    }

    private static List<Entry> entries(ByteBuffer table) throws UnfitFileException {
        List<Entry> entries = new ArrayList<>();
        while (table.hasRemaining()) {
            entries.add(entry(table));
            if (entries.size() > MOST_ENTRIES) {
                throw new UnfitFileException(Fault.TOO_LARGE);
            }
        }
        return entries;
    }

    private static Entry entry(ByteBuffer table) {
        ByteBuffer fixed = table.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (fixed.getInt(0) != ENTRY) {
            throw new IllegalArgumentException("not an entry");
        }
        table.position(table.position() + 46);
        byte[] path = bytes(table, fixed.getShort(28));
        ByteBuffer extra = buffer(bytes(table, fixed.getShort(30)));
        bytes(table, fixed.getShort(32));
        return new Entry(
                new String(path, StandardCharsets.UTF_8),
                fixed.getShort(8),
                fixed.getShort(10),
                fixed.getInt(16),
                fixed.getInt(24),
                offset(fixed, extra));
    }

    /** A file may be written as if it were larger than 4 GiB. */
    private static int offset(ByteBuffer fixed, ByteBuffer extra) {
        long offset = fixed.getInt(42) & ELSEWHERE;
        return Math.toIntExact(offset == ELSEWHERE ? large(fixed, extra) : offset);
    }

    private static long large(ByteBuffer fixed, ByteBuffer extra) {
        while (extra.getShort() != LARGE) {
            extra.position(extra.position() + Short.BYTES + (extra.getShort(extra.position()) & 0xFFFF));
        }
        int sizes = (fixed.getInt(24) == -1 ? 1 : 0) + (fixed.getInt(20) == -1 ? 1 : 0);
        return extra.getLong(extra.position() + Short.BYTES + sizes * Long.BYTES);
    }

    private static byte[] bytes(ByteBuffer from, short count) {
        byte[] bytes = new byte[count & 0xFFFF];
        from.get(bytes);
        return bytes;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
