package org.gridgovernance.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated values record by record; quotes may hold commas and line breaks. For one thread. */
final class CsvRecords {
    private static final int END = -1;
    private static final int NONE_AHEAD = -2;

    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder cell = new StringBuilder();
    private int filled;
    private int place;
    private int ahead = NONE_AHEAD;
    private boolean cut;
    private boolean unclosed;

    CsvRecords(Reader text) {
        this.text = text;
    }

    /** The cells of the next record; empty at the end. */
    Optional<List<String>> next() throws IOException {
        if (peek() == END) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(32);
        int stop = readCell(cells);
        while (stop == ',') {
            stop = readCell(cells);
        }
        cut = stop == END;
        return Optional.of(cells);
    }

    /** Whether the last record ended without a line break. */
    boolean isCut() {
        return cut;
    }

    /** Whether the last record ended inside quotes. */
    boolean isUnclosed() {
        return unclosed;
    }

    /** Reads a cell; what stopped it. */
    private int readCell(List<String> cells) throws IOException {
        cell.setLength(0);
        if (peek() == '"') {
            read();
            readQuoted();
        }
        int character = read();
        while (character != END && character != ',' && character != '\n' && character != '\r') {
            cell.append((char) character);
            character = read();
        }
        if (character == '\r' && peek() == '\n') {
            read();
        }
        cells.add(cell.toString());
        return character;
    }

    private void readQuoted() throws IOException {
        for (int character = read(); character != END; character = read()) {
            if (character != '"') {
                cell.append((char) character);
            } else if (peek() == '"') {
                cell.append((char) read());
            } else {
                return;
            }
        }
        unclosed = true;
    }

    private int peek() throws IOException {
        if (ahead == NONE_AHEAD) {
            ahead = take();
        }
        return ahead;
    }

    private int read() throws IOException {
        int character = peek();
        ahead = character == END ? END : NONE_AHEAD;
        return character;
    }

    private int take() throws IOException {
        if (place == filled) {
            filled = text.read(buffer);
            place = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[place++];
    }
}
