package org.gridgovernance.exchange;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values record by record; quotes may hold separators and line breaks. A record whose quotes are
 * broken is told and harms no other. For one thread.
 */
final class CsvRecords {
    /** A longer cell is a quote that was never closed; reading ends there. */
    static final int ENDLESS = 100_000_000;

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(ENDLESS).build())
            .build();

    private final JsonParser tokens;
    private boolean unclosed;
    private int count;

    CsvRecords(Reader text, char separator) throws IOException {
        tokens = CSV.createParser(text);
        tokens.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    /**
     * A record.
     *
     * @param cells its cells
     * @param broken whether something stands behind a closing quote, or a quote is not closed
     */
    record Cells(List<String> cells, boolean broken) {}

    /**
     * The next record; empty at the end.
     *
     * @throws com.fasterxml.jackson.core.exc.StreamConstraintsException if a cell does not end
     */
    Optional<Cells> next() throws IOException {
        return tokens.nextToken() == null ? Optional.empty() : Optional.of(record());
    }

    /** How many were read to their end. */
    int count() {
        return count;
    }

    /** Whether the last record ended inside quotes, and the text with it. */
    boolean isUnclosed() {
        return unclosed;
    }

    private Cells record() throws IOException {
        List<String> cells = new ArrayList<>(32);
        boolean broken = false;
        unclosed = false;
        while (true) {
            try {
                if (tokens.nextToken() == JsonToken.END_ARRAY) {
                    count++;
                    return new Cells(cells, broken);
                }
                cells.add(tokens.getText());
                unclosed = false;
            } catch (JsonParseException quotes) {
                broken = true;
                unclosed = true;
            }
        }
    }
}
