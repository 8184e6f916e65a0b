package org.gridgovernance.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gridgovernance.exchange.file.UnfitFileException;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;
import org.gridgovernance.exchange.file.Workbook;
import org.gridgovernance.kernel.PlainText;

/**
 * The rows of a sheet as comma-separated values: each as wide as the header, a blank line for each that the sheet leaves out,
 * so that all keep their numbers. For one thread.
 */
final class SheetText implements Workbook.RowTaker, Closeable {
    /** Few bytes can name a long text many times. */
    private static final long MOST = 1L << 31;

    private final Writer text;
    private List<String> header = List.of();
    private int last;
    private long written;

    SheetText(Writer text) {
        this.text = text;
    }

    /** The first sheet whose first row names the columns of a ledger, or else the first. */
    static Optional<String> first(Workbook book) throws IOException {
        for (String title : book.sheets()) {
            AtomicBoolean ledger = new AtomicBoolean();
            book.read(title, (row, cells) -> {
                ledger.set(LedgerHeader.isLedger(cells));
                return false;
            });
            if (ledger.get()) {
                return Optional.of(title);
            }
        }
        return book.sheets().stream().findFirst();
    }

    @Override
    public boolean take(int row, List<String> cells) throws IOException {
        for (; last < row - 1; last++) {
            text.append("\r\n");
        }
        header = row == 1 ? List.copyOf(cells) : header;
        List<String> wide = new ArrayList<>(cells);
        while (wide.size() < header.size()) {
            wide.add("");
        }
        line(wide);
        last = row;
        return true;
    }

    @Override
    public boolean isDate(int column) {
        return column < header.size()
                && LedgerColumn.find(PlainText.tidy(header.get(column)))
                        .filter(LedgerColumn::isDate)
                        .isPresent();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void line(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            text.append(separator)
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
            separator = ",";
            written += cell.length();
        }
        text.append("\r\n");
        if (written > MOST) {
            throw new UnfitFileException(Fault.TOO_LARGE);
        }
    }
}
