package org.gridgovernance.workforce.dossier;

import java.util.List;
import org.gridgovernance.kernel.Formula;

/** Lines of comma-separated values, as RFC 4180 has them; no cell is one that a spreadsheet takes for a formula. */
final class RecordText {
    private final StringBuilder lines = new StringBuilder();

    void line(String... cells) {
        lines.append(Formula.row(List.of(cells))).append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
