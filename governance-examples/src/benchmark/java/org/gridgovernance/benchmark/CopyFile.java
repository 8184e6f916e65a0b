package org.gridgovernance.benchmark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.postgresql.copy.CopyManager;

/** Rows of a table in a file, in the binary form of {@code COPY}: the server has least to do with it. */
final class CopyFile implements Closeable {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int BUFFER = 1 << 16;

    private final String rows;
    private final Path file;
    private final DataOutputStream out;

    /**
     * A value of a column of documents.
     *
     * @param text the document
     */
    record Document(String text) {}

    /** A file in that folder for those columns of that table. */
    CopyFile(Path folder, String table, String columns) throws IOException {
        rows = table + " (" + columns + ")";
        file = folder.resolve(table);
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        out.write(SIGNATURE);
        out.writeLong(0); // neither flags nor an extension of the header
    }

    /** One row more. */
    void add(Object... values) throws IOException {
        out.writeShort(values.length);
        for (Object value : values) {
            add(value);
        }
    }

    private void add(Object value) throws IOException {
        if (value instanceof UUID id) {
            out.writeInt(2 * Long.BYTES);
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        } else if (value instanceof Long number) {
            add(number.longValue());
        } else if (value instanceof Instant moment) {
            add(ChronoUnit.MICROS.between(FIRST_MOMENT, moment));
        } else if (value instanceof LocalDate day) {
            out.writeInt(Integer.BYTES);
            out.writeInt((int) ChronoUnit.DAYS.between(FIRST_DAY, day));
        } else if (value instanceof Document document) {
            byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(1 + text.length);
            out.writeByte(1); // the version of the form
            out.write(text);
        } else {
            add(value instanceof byte[] bytes ? bytes : value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(long number) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(number);
    }

    private void add(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** No row more. */
    @Override
    public void close() throws IOException {
        out.writeShort(-1);
        out.close();
    }

    /** Copies all of it into the table. */
    void into(CopyManager copying) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            copying.copyIn("copy " + rows + " from stdin with (format binary)", in, BUFFER);
        }
    }
}
