package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * The parts of a packed file, by their paths. All of it is unpacked once when it is opened, so that a damaged file and one
 * that unpacks without end are known before anything is made of them.
 */
final class ZipParts {
    /** More than the largest sheet with a ledger in it. */
    private static final long MOST_UNPACKED = 1L << 31;

    private static final int HEAD = 30;
    private static final int AS_IT_IS = 0;
    private static final int DEFLATED = 8;

    private final HeldBytes packed;
    private final Map<String, ZipTable.Entry> entries = new HashMap<>();
    private long unpacked;

    private ZipParts(HeldBytes packed) {
        this.packed = packed;
    }

    /**
     * Opens a packed file.
     *
     * @throws UnfitFileException if it is damaged or too large
     */
    static ZipParts of(HeldBytes packed) throws IOException {
        ZipParts parts = new ZipParts(packed);
        for (ZipTable.Entry entry : ZipTable.of(packed)) {
            parts.look(entry);
            if (parts.entries.put(key(entry.path()), entry) != null) {
                throw new UnfitFileException(Fault.BROKEN);
            }
        }
        return parts;
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    /**
     * Opens a part.
     *
     * @throws UnfitFileException if there is none of that path
     */
    InputStream open(String path) throws IOException {
        ZipTable.Entry entry = entries.get(key(path));
        if (entry == null) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        return open(entry);
    }

    private void look(ZipTable.Entry entry) throws IOException {
        CRC32 sum = new CRC32();
        byte[] piece = new byte[1 << 16];
        try (InputStream part = new CheckedInputStream(open(entry), sum)) {
            for (int count = part.read(piece); count >= 0; count = part.read(piece)) {
                unpacked += count;
                if (unpacked > MOST_UNPACKED) {
                    throw new UnfitFileException(Fault.TOO_LARGE);
                }
            }
        } catch (UnfitFileException known) {
            throw known;
        } catch (IOException damaged) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        if ((int) sum.getValue() != entry.crc()) {
            throw new UnfitFileException(Fault.BROKEN);
        }
    }

    private InputStream open(ZipTable.Entry entry) throws IOException {
        int at = entry.offset();
        if ((entry.flags() & 1) != 0 || at < 0 || at > packed.size() - HEAD) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        byte[] head = packed.between(at, at + HEAD);
        int from = at + HEAD + length(head, 26) + length(head, 28);
        return switch (entry.method()) {
            case AS_IT_IS -> packed.open(from, (int) Math.min(packed.size(), from + (entry.size() & 0xFFFFFFFFL)));
            case DEFLATED -> inflated(packed.open(from, packed.size()));
            default -> throw new UnfitFileException(Fault.BROKEN);
        };
    }

    private static InputStream inflated(InputStream bytes) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(bytes, inflater, 1 << 14) {
            @Override
            public void close() {
                inflater.end();
            }
        };
    }

    private static int length(byte[] head, int at) {
        return (head[at] & 0xFF) | (head[at + 1] & 0xFF) << 8;
    }

    /** Paths are compared as packages do: without the slash before, and in whatever case. */
    private static String key(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }
}
