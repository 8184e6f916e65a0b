package org.gridgovernance.persistence.jdbc;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the binary form of {@code COPY}, see the manual of PostgreSQL. */
final class BinaryRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int JSONB_VERSION = 1;
    private static final int NOTHING = -1;

    private final List<Column> columns;
    private final DataOutputStream out;

    BinaryRows(List<Column> columns, DataOutputStream out) {
        this.columns = columns;
        this.out = out;
    }

    void begin() throws IOException {
        out.write(SIGNATURE);
        out.writeLong(0); // neither flags nor an extension of the header
    }

    void add(@Nullable Object[] row) throws IOException {
        out.writeShort(row.length);
        for (int at = 0; at < row.length; at++) {
            @Nullable Object value = row[at];
            if (value == null) {
                out.writeInt(NOTHING);
            } else {
                add(columns.get(at).type(), value);
            }
        }
    }

    void end() throws IOException {
        out.writeShort(NOTHING);
    }

    private void add(ColumnType type, Object value) throws IOException {
        switch (type) {
            case HOME, TEXT -> add(utf8(value));
            case UUID -> add((UUID) value);
            case DATE -> add((int) ChronoUnit.DAYS.between(FIRST_DAY, (LocalDate) value));
            case INSTANT -> add(ChronoUnit.MICROS.between(FIRST_MOMENT, (Instant) value));
            case NUMBER -> add((long) value);
            case FLAG -> add(new byte[] {(byte) (((boolean) value) ? 1 : 0)});
            case JSON -> addDocument(utf8(value));
            case BYTES -> add((byte[]) value);
        }
    }

    private static byte[] utf8(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void add(UUID id) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private void add(int number) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(number);
    }

    private void add(long number) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(number);
    }

    private void addDocument(byte[] text) throws IOException {
        out.writeInt(1 + text.length);
        out.writeByte(JSONB_VERSION);
        out.write(text);
    }
}
