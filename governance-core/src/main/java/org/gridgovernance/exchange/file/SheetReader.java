package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/** Reads one sheet, row by row. For one thread. */
final class SheetReader {
    private static final int MOST_ROWS = 1 << 20;
    /** A longer text is told as too long, whatever stands behind. */
    private static final int LONGEST = 5_000;

    private final Workbook book;
    private final XmlPart part;
    private final Workbook.RowTaker taker;
    private int row;
    private int column;

    SheetReader(Workbook book, XmlPart part, Workbook.RowTaker taker) {
        this.book = book;
        this.part = part;
        this.taker = taker;
    }

    /** Gives every row that says something to the taker, and tells which cells are merged. */
    Blocks read() throws IOException {
        Blocks blocks = new Blocks();
        boolean more = true;
        while (more && part.next()) {
            if (part.begins("row")) {
                more = row();
            } else if (part.begins("mergeCell")) {
                blocks.add(part.attribute("ref").orElse(""));
            }
        }
        return blocks.sorted();
    }

    /** Rows and cells may say where they stand; those that do not follow the one before. */
    private boolean row() throws IOException {
        int before = row;
        row = part.number("r").orElse(row + 1);
        if (row <= before || row > MOST_ROWS) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        column = -1;
        List<String> cells = new ArrayList<>();
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                cell(cells);
            }
        }
        return cells.stream().allMatch(String::isEmpty) || taker.take(row, cells);
    }

    private void cell(List<String> cells) throws UnfitFileException {
        int before = column;
        String place = part.attribute("r").orElse("");
        column = place.isEmpty() ? column + 1 : CellPlace.column(place);
        if (column <= before || column >= CellPlace.MOST_COLUMNS) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        String text = text();
        if (!text.isEmpty()) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) : text);
        }
    }

    /** A formula says what it came to when the file was saved; one that never was, says itself. */
    private String text() throws UnfitFileException {
        String type = part.attribute("t").orElse("n");
        int look = part.number("s").orElse(0);
        String value = "";
        String formula = "";
        while (part.next() && !part.ends("c")) {
            if (part.begins("v")) {
                value = part.text();
            } else if (part.begins("f")) {
                formula = part.text();
            } else if (part.begins("is")) {
                value = RichText.read(part, "is");
            }
        }
        return value.isEmpty() && !formula.isEmpty()
                ? "=" + formula
                : book.text(type, value, look, taker.isDate(column));
    }
}
