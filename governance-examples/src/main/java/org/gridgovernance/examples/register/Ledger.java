package org.gridgovernance.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.ImportProgress;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.LedgerImport;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/**
 * A ledger that can be read to its end.
 *
 * @param file the file
 * @param areas the areas that exist
 * @param today the day of the import
 */
record Ledger(SourceFile file, AreaTable areas, LocalDate today) {

    /** Looks the file through, before there is a database: what would become of it in an empty register. */
    ImportReport rehearse() {
        Desk desk = Governance.builder().build().as(Register.IMPORTER);
        return report(LedgerImport.through(desk).areas(areas).dryRun());
    }

    /** Takes it in. */
    ImportReport takeIn(Desk desk, ImportProgress progress) {
        return report(LedgerImport.through(desk).areas(areas).progress(progress));
    }

    /** Every area of the file, or what is wrong with it. */
    static AreaTable areas(TextFile file) {
        AreaTable table = areas(file.text(), file.shownAs());
        table.unread().stream().findFirst().ifPresent(row -> {
            throw new CannotStartException(
                    file.shownAs() + " 第" + row.line() + "行：" + row.reason().zh(),
                    file.shownAs() + ", line " + row.line() + ": "
                            + row.reason().en());
        });
        return table;
    }

    private ImportReport report(LedgerImport to) {
        try (InputStream bytes = file.open()) {
            return to.on(today).read(bytes).getOrElseThrow(this::refused);
        } catch (IOException failed) {
            throw file.unreadable();
        }
    }

    private CannotStartException refused(Rejection rejection) {
        return new CannotStartException(
                file.shownAs() + "："
                        + rejection.reasons().stream().map(Ledger::zh).collect(Collectors.joining("；")),
                file.shownAs() + ": "
                        + rejection.reasons().stream().map(Ledger::en).collect(Collectors.joining("; ")));
    }

    private static String zh(Reason reason) {
        return reason.zh() + (reason.path().isEmpty() ? "" : "（" + reason.path() + "）");
    }

    private static String en(Reason reason) {
        return reason.en() + (reason.path().isEmpty() ? "" : " (" + reason.path() + ")");
    }

    private static AreaTable areas(String text, String version) {
        try {
            return AreaTable.read(new StringReader(text), version);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
