package org.gridgovernance.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * In what a text may be written (编码). A byte order mark says so; without one the header does, for its titles are Chinese:
 * they are found in one encoding or in the other. Then all of the text must be in that encoding.
 */
final class Encodings {
    /** Of a text that is known to be in it. */
    static final List<Charset> UTF_8 = List.of(StandardCharsets.UTF_8);

    /**
     * Of a text without a mark. The second holds all that its forerunners GB 2312 and GBK do; every JDK has it, not every
     * cut-down runtime.
     */
    static final List<Charset> UNMARKED = Stream.of("UTF-8", "GB18030")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private Encodings() {}

    /** Those that a text may be in that begins with these bytes. */
    static List<Charset> of(byte[] first) {
        if (begins(first, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        return begins(first, 0xFE, 0xFF) ? List.of(StandardCharsets.UTF_16BE) : UNMARKED;
    }

    /** Whether no byte of a text in them is 0. */
    static boolean areOfBytes(List<Charset> encodings) {
        return encodings.contains(StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
