package org.gridgovernance.persistence.jdbc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.LedgerImport;
import org.gridgovernance.exchange.RowOutcome;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.Criteria;

/** Takes a ledger into a file of H2, or asks what would become of it, and says what became of it and what is on record then. */
final class LedgerProcess {
    private LedgerProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Desk desk = KilledProcess.governance(KilledProcess.store(new Pool(Database.h2(arguments[0]))))
                .as(Town.steward());
        LedgerImport ledger = LedgerImport.through(desk).on(LocalDate.of(2026, 11, 1));
        ImportReport report = (arguments.length == 2 ? ledger : ledger.dryRun())
                .read(Path.of(arguments[1]))
                .get();
        out.println("taken " + report.count(RowOutcome.TAKEN));
        out.println("residents " + desk.count(Criteria.of(Resident.TYPE)).get());
        out.println("households " + desk.count(Criteria.of(Household.TYPE)).get());
    }
}
