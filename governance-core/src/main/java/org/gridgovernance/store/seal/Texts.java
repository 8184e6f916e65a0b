package org.gridgovernance.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list of texts as bytes: each with its length before it. */
final class Texts {
    private Texts() {}

    static byte[] join(List<String> texts) {
        List<byte[]> parts = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> part.length + Integer.BYTES).sum());
        parts.forEach(part -> all.putInt(part.length).put(part));
        return all.array();
    }

    /**
     * The texts again.
     *
     * @throws TamperedException if the bytes are no such list; names the place
     */
    static List<String> split(byte[] joined, String place) {
        ByteBuffer all = ByteBuffer.wrap(joined);
        List<String> texts = new ArrayList<>();
        while (all.hasRemaining()) {
            int length = all.remaining() < Integer.BYTES ? -1 : all.getInt();
            if (length < 0 || length > all.remaining()) {
                throw new TamperedException(place);
            }
            byte[] part = new byte[length];
            all.get(part);
            texts.add(new String(part, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
