package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/** The texts that the cells of a workbook share, as bytes one behind the other. */
final class SharedStrings {
    private final HeldBytes texts = HeldBytes.part(8);
    private int[] ends = new int[1024];
    private int count;

    /** Reads them; a workbook may have none. */
    static SharedStrings of(ZipParts parts, String path) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (parts.has(path)) {
            try (XmlPart part = new XmlPart(parts.open(path))) {
                while (part.next()) {
                    if (part.begins("si")) {
                        strings.add(RichText.read(part, "si"));
                    }
                }
            }
        }
        return strings;
    }

    String get(int index) throws UnfitFileException {
        if (index < 0 || index >= count) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        return new String(texts.between(index == 0 ? 0 : ends[index - 1], ends[index]), StandardCharsets.UTF_8);
    }

    /** Each text takes four bytes beside its own; many empty ones must not fill the memory either. */
    private void add(String text) throws IOException {
        if (count == ends.length) {
            if ((long) count * Integer.BYTES * 24 > Runtime.getRuntime().maxMemory()) {
                throw new UnfitFileException(Fault.TOO_LARGE);
            }
            ends = Arrays.copyOf(ends, count * 2);
        }
        texts.write(text.getBytes(StandardCharsets.UTF_8));
        ends[count++] = texts.size();
    }
}
