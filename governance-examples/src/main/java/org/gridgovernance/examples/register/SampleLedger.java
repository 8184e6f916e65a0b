package org.gridgovernance.examples.register;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.ImportProgress;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.LedgerImport;
import org.gridgovernance.grid.area.AreaTable;

/**
 * The ledger of the register example, for examples that need a register to begin with: some 6,000 rows of four communities.
 *
 * @param rows how many of them, from the first
 * @param areas the areas that exist
 */
public record SampleLedger(int rows, AreaTable areas) {

    /** The first rows of the ledger, and the area table. */
    public static SampleLedger of(int rows) {
        return new SampleLedger(rows, Ledger.areas(TextFile.of(Optional.empty(), "areas-wuhan.csv")));
    }

    /** Takes it in as of that instant. */
    public ImportReport takeIn(Desk desk, Instant at, ImportProgress progress) {
        String text = TextFile.of(Optional.empty(), "ledger-jiangan.csv")
                .text()
                .lines()
                .limit(rows + 1L)
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            return LedgerImport.through(desk)
                    .areas(areas)
                    .on(at)
                    .progress(progress)
                    .read(new StringReader(text))
                    .getOrElseThrow(Refused::new);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
