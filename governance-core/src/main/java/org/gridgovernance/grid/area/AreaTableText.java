package org.gridgovernance.grid.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gridgovernance.grid.area.AreaTable.UnreadRow;
import org.gridgovernance.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads the text of an area table line by line, so that a broken line harms no other. Used once, by one thread. */
final class AreaTableText {

    private static final int CODE_LENGTH = 12;
    private static final ObjectReader FIELDS = new CsvMapper().readerForListOf(String.class);

    private final BufferedReader csv;
    private final AreaRows.Gathering rows = new AreaRows.Gathering();
    private final List<UnreadRow> unread = new ArrayList<>();
    private int codeColumn;
    private int nameColumn;
    private int line;

    AreaTableText(Reader csv) {
        this.csv = new BufferedReader(csv);
    }

    AreaTable read(String version) throws IOException {
        if (readHeader()) {
            for (@Nullable String text = nextLine(); text != null; text = nextLine()) {
                if (!text.isBlank()) {
                    readRow(text);
                }
            }
        }
        AreaRows read = rows.rows(repeated -> leaveOut(repeated, AreaTableReason.DUPLICATE, "code"));
        unread.sort(Comparator.comparingLong(UnreadRow::line));
        return new AreaTable(version, read, rows.folded(), unread);
    }

    private boolean readHeader() throws IOException {
        @Nullable String text = nextLine();
        List<String> columns = Optional.ofNullable(text).flatMap(AreaTableText::fields).orElse(List.of()).stream()
                .map(PlainText::compact)
                .toList();
        codeColumn = columns.indexOf("code");
        nameColumn = columns.indexOf("name");
        if (codeColumn < 0 || nameColumn < 0) {
            leaveOut(1, AreaTableReason.NO_HEADER, "");
            return false;
        }
        return true;
    }

    private @Nullable String nextLine() throws IOException {
        line++;
        return csv.readLine();
    }

    private void readRow(String text) {
        List<String> fields = fields(text).orElse(List.of());
        if (fields.size() <= Math.max(codeColumn, nameColumn)) {
            leaveOut(line, AreaTableReason.ROW_MALFORMED, "");
            return;
        }
        OptionalLong digits = digits(PlainText.compact(fields.get(codeColumn)));
        String name = PlainText.tidy(fields.get(nameColumn));
        if (digits.isEmpty()) {
            leaveOut(line, AreaTableReason.CODE_MALFORMED, "code");
        } else if (name.isEmpty()) {
            leaveOut(line, AreaTableReason.NAME_BLANK, "name");
        } else {
            rows.add(digits.getAsLong(), name, line);
        }
    }

    private void leaveOut(int at, AreaTableReason reason, String path) {
        unread.add(new UnreadRow(at, reason.at(path)));
    }

    /** The number of a code, filled to twelve digits; empty if it is no code. */
    private static OptionalLong digits(String code) {
        boolean isCode =
                switch (code.length()) {
                    case 2, 4, 6, 9, CODE_LENGTH -> code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
                    default -> false;
                };
        return isCode
                ? OptionalLong.of(Long.parseLong(code + "0".repeat(CODE_LENGTH - code.length())))
                : OptionalLong.empty();
    }

    /** The fields of a line, quotes taken off; empty if its quotes are broken. */
    private static Optional<List<String>> fields(String text) {
        try {
            return Optional.of(FIELDS.readValue(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }
}
