package org.gridgovernance.examples.register;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.seal.TamperedException;
import org.gridgovernance.store.type.Criteria;

/** The register example: everything is looked at before anything is written. */
public final class Register {
    /** Who imports and reports here: a product has its users sign in. */
    static final Actor IMPORTER = Actor.of("register-example", Grant.of(Role.DATA_STEWARD, AreaCode.NATION));

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final InstantSource clock;

    /** Prints tables to one stream and trouble and progress to the other. */
    public Register(PrintStream out, PrintStream err, boolean terminal, InstantSource clock) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** The exit code: 0, or 2 if something must be put right first. */
    public int run(List<String> args) {
        return new Launch(out, err, Arguments.USAGE).run(args, given -> run(Arguments.parse(given)));
    }

    private int run(Arguments arguments) {
        arguments.dates().check(clock.instant());
        AreaTable areas = Ledger.areas(TextFile.of(arguments.areas(), "areas-wuhan.csv"));
        Ledger ledger = new Ledger(SourceFile.of(arguments.file(), "ledger-jiangan.csv"), areas, today());
        RowReport rehearsed = new RowReport(ledger.rehearse());
        if (rehearsed.isInVain()) {
            rehearsed.refusals(arguments.language()).forEach(out::println);
            throw new CannotStartException("全部拒绝，未写入", "all rows refused, nothing written");
        }
        try (Database database = Database.open(arguments.url(), arguments.keys())) {
            fill(desk(database), ledger, arguments);
        }
        return 0;
    }

    private Desk desk(Database database) {
        Desk desk = Governance.builder()
                .store(database.store())
                .clock(clock)
                .build()
                .as(IMPORTER);
        try {
            desk.search(Criteria.of(Resident.TYPE).limit(1)).getOrElseThrow(Refused::new);
        } catch (TamperedException otherKeys) {
            throw CannotStartException.otherKeys();
        }
        return desk;
    }

    private void fill(Desk desk, Ledger ledger, Arguments arguments) {
        Words.Language language = arguments.language();
        ProgressBar progress = new ProgressBar(
                err, terminal, Words.of("导入台账", "importing the ledger").in(language));
        ImportReport report = ledger.takeIn(desk, progress::at);
        tell(report, arguments);
        Instant now = clock.instant();
        AsOf asOf = arguments.dates().closing(now);
        Places places = Places.of(desk, ledger.areas());
        List.of(
                        CoverageTable.of(desk, places, asOf),
                        StalenessTable.of(desk, places, asOf),
                        CareTable.of(desk, places, asOf))
                .forEach(table ->
                        out.println(table.over(places.grids(), language).in(language)));
        new PeopleTables(desk, places.communities(), language)
                .all(arguments.dates(), now)
                .forEach(out::println);
        out.println();
        out.println(new ImportTables(report).summary().in(language));
    }

    private void tell(ImportReport report, Arguments arguments) {
        Words.Language language = arguments.language();
        Path file = arguments.report();
        RowReport rows = new RowReport(report);
        rows.write(file);
        new ImportTables(report).tables(language).forEach(table -> out.println(table.in(language)));
        rows.refusals(language).forEach(out::println);
        out.println();
        out.println(Words.of("逐行报告", "rows").in(language) + ": " + file);
    }

    private LocalDate today() {
        return Moment.day(clock.instant());
    }
}
