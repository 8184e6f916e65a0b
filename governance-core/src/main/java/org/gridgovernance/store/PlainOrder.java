package org.gridgovernance.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.IndexValue;

/**
 * The order every store keeps: UUIDs by their unsigned bytes, texts by code point, all else as it compares, what is
 * missing last.
 */
final class PlainOrder {
    static final Comparator<UUID> UUIDS = Comparator.<UUID>comparingLong(
                    id -> id.getMostSignificantBits() ^ Long.MIN_VALUE)
            .thenComparingLong(id -> id.getLeastSignificantBits() ^ Long.MIN_VALUE);

    private PlainOrder() {}

    @SuppressWarnings("unchecked")
    static int compare(IndexValue left, IndexValue right) {
        if (left.value() instanceof UUID id) {
            return UUIDS.compare(id, (UUID) right.value());
        }
        return left.value() instanceof String text
                ? Arrays.compareUnsigned(bytes(text), bytes((String) right.value()))
                : ((Comparable<Object>) left.value()).compareTo(right.value());
    }

    /** Bytes of UTF-8 compare as code points do. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static int compare(Cursor left, Cursor right, boolean descending) {
        int byValue = compare(left.value(), right.value(), descending);
        return byValue != 0 ? byValue : UUIDS.compare(left.id(), right.id());
    }

    private static int compare(Optional<IndexValue> left, Optional<IndexValue> right, boolean descending) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        return descending ? compare(right.get(), left.get()) : compare(left.get(), right.get());
    }
}
