package org.gridgovernance.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.AggregateType;

/** The sample ledger of the examples, and registers to take it in. */
final class SampleLedger {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final Path EXAMPLES =
            Path.of(System.getProperty("basedir", ".")).resolve("../governance-examples/src");

    private SampleLedger() {}

    static String text() {
        return read("main/resources/org/gridgovernance/examples/ledger-jiangan.csv");
    }

    static String defects() {
        return read("test/resources/org/gridgovernance/examples/ledger-jiangan.defects.csv");
    }

    static AreaTable areas() {
        try (Reader table = new StringReader(read("main/resources/org/gridgovernance/examples/areas-wuhan.csv"))) {
            return AreaTable.read(table, "2023");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows, the header first. */
    static List<List<String>> rows(String text) {
        try {
            CsvRecords records = new CsvRecords(new StringReader(text.replace("\uFEFF", "")), ',');
            List<List<String>> rows = new ArrayList<>();
            for (Optional<CsvRecords.Cells> row = records.next(); row.isPresent(); row = records.next()) {
                rows.add(row.get().cells());
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(SampleLedger::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static Desk desk(GovernanceStore store) {
        return Governance.builder()
                .store(store)
                .build()
                .as(Actor.of("import", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));
    }

    static ImportReport take(Desk desk, String csv) {
        return take(desk, csv, UnaryOperator.identity());
    }

    static ImportReport take(Desk desk, String csv, UnaryOperator<LedgerImport> settings) {
        try {
            return settings.apply(LedgerImport.through(desk).areas(areas()).on(TODAY))
                    .read(new StringReader(csv))
                    .get();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything that happened, in the order of the journal. */
    static List<JournalEntry<?>> journal(GovernanceStore store) {
        return store.inTransaction(session -> Stream.<AggregateType<? extends Aggregate>>of(
                        Grid.TYPE, Dwelling.TYPE, Resident.TYPE, Household.TYPE)
                .<JournalEntry<?>>flatMap(type -> session.journal(JournalRange.of(type, AreaCode.NATION)))
                .toList());
    }

    private static String read(String file) {
        try {
            return Files.readString(EXAMPLES.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
