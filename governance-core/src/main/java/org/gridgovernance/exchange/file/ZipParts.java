package org.gridgovernance.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * The parts of a packed file, by their paths. All of it is unpacked once when it is opened, so that a damaged file and one
 * that unpacks without end are known before anything is made of them. Small parts are kept, large ones unpacked again.
 */
final class ZipParts {
    /** More than the largest sheet with a ledger in it. */
    private static final long MOST_UNPACKED = 1L << 31;

    private static final int MOST_PARTS = 10_000;
    private static final int SMALL = 1 << 20;
    private static final int MOST_KEPT = 1 << 23;
    private static final String END = "PK\u0005\u0006";
    private static final int LONGEST_END = (1 << 16) + 22;

    private final HeldBytes packed;
    private final Set<String> paths = new HashSet<>();
    private final Map<String, byte[]> small = new HashMap<>();
    private long unpacked;
    private int kept;

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
        try (ZipInputStream zip = new ZipInputStream(packed.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.look(key(entry.getName()), zip);
            }
        } catch (UnfitFileException known) {
            throw known;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        if (!parts.isWhole()) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        return parts;
    }

    boolean has(String path) {
        return paths.contains(key(path));
    }

    /**
     * Opens a part.
     *
     * @throws UnfitFileException if there is none of that path
     */
    InputStream open(String path) throws IOException {
        byte[] known = small.get(key(path));
        if (known != null) {
            return new ByteArrayInputStream(known);
        }
        ZipInputStream zip = new ZipInputStream(packed.open());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (key(entry.getName()).equals(key(path))) {
                return zip;
            }
        }
        throw new UnfitFileException(Fault.BROKEN);
    }

    private void look(String path, InputStream part) throws IOException {
        byte[] first = part.readNBytes(SMALL);
        boolean more = first.length == SMALL;
        count(first.length);
        byte[] piece = new byte[1 << 16];
        for (int count = more ? part.read(piece) : -1; count >= 0; count = part.read(piece)) {
            count(count);
        }
        if (!paths.add(path) || paths.size() > MOST_PARTS) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        if (!more && kept + first.length <= MOST_KEPT) {
            kept += first.length;
            small.put(path, first);
        }
    }

    private void count(int bytes) throws UnfitFileException {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new UnfitFileException(Fault.TOO_LARGE);
        }
    }

    /** A file that was cut off lacks its table of contents, which stands at the end. */
    private boolean isWhole() {
        byte[] end = packed.between(Math.max(0, packed.size() - LONGEST_END), packed.size());
        return new String(end, StandardCharsets.ISO_8859_1).contains(END);
    }

    /** Paths are compared as packages do: without the slash before, and in whatever case. */
    private static String key(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }
}
