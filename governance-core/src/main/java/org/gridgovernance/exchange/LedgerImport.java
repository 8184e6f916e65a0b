package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;

/**
 * Takes a resident ledger (居民信息台账) in XLSX or CSV into the register, through the desk of the actor it acts for: grids,
 * dwellings, residents and households. Every row gets an answer. The same file again changes nothing, a changed file
 * changes only what differs, and one that stopped half-way is finished by starting it again. Its rows are read by the common
 * fork-join pool. Immutable and thread-safe.
 *
 * <pre>{@code
 * Either<Rejection, ImportReport> report =
 *     LedgerImport.through(desk).areas(areas).on(today).read(Path.of("ledger.csv"));
 * }</pre>
 *
 * <p>What a ledger says takes the place of what is on record; a blank cell says nothing and takes nothing away. A ledger is
 * refused as a whole, and nothing is written, for a {@link LedgerReason}, or with the desk's reason if the actor may not
 * read the grids, dwellings, residents and households of every community it names: who does not see what is on record would
 * enter it twice.
 *
 * <p>Nothing is kept by which a person who was erased could be recognised: the same ledger does not bring them back, but a
 * later one that still names them does. Strike the erased from the ledger too.
 */
public final class LedgerImport {
    private final Desk desk;
    private final Optional<AreaTable> areas;
    private final Optional<Instant> occurredAt;
    private final Optional<String> sheet;
    private final boolean dryRun;
    private final ImportProgress progress;

    private LedgerImport(
            Desk desk,
            Optional<AreaTable> areas,
            Optional<Instant> occurredAt,
            Optional<String> sheet,
            boolean dryRun,
            ImportProgress progress) {
        this.desk = desk;
        this.areas = areas;
        this.occurredAt = occurredAt;
        this.sheet = sheet;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** An import through that desk. */
    public static LedgerImport through(Desk desk) {
        return new LedgerImport(desk, Optional.empty(), Optional.empty(), Optional.empty(), false, (done, all) -> {});
    }

    /** With the areas that exist: a row of any other community is refused. Without them any community will do. */
    public LedgerImport areas(AreaTable table) {
        return new LedgerImport(desk, Optional.of(table), occurredAt, sheet, dryRun, progress);
    }

    /** As of that day: facts without a date of their own begin on it, and no date of the ledger may lie after it. Needed. */
    public LedgerImport on(LocalDate day) {
        return on(Moment.start(day));
    }

    /** As of that instant; likewise. */
    public LedgerImport on(Instant instant) {
        return new LedgerImport(desk, areas, Optional.of(instant), sheet, dryRun, progress);
    }

    /** From the sheet of that title, if the file is a workbook; else from the first whose first row names the columns of a ledger. */
    public LedgerImport sheet(String title) {
        return new LedgerImport(desk, areas, occurredAt, Optional.of(title), dryRun, progress);
    }

    /** Writes nothing, and reports what would become of each row as far as it can be asked beforehand. */
    public LedgerImport dryRun() {
        return new LedgerImport(desk, areas, occurredAt, sheet, true, progress);
    }

    /** Tells how far it is. */
    public LedgerImport progress(ImportProgress listener) {
        return new LedgerImport(desk, areas, occurredAt, sheet, dryRun, listener);
    }

    /**
     * Reads a file: a workbook (XLSX), or text whose cells are separated by commas, semicolons or tabs, in UTF-8, GB18030, or
     * UTF-16 with a byte order mark, as the first row shows.
     *
     * @throws IOException if it cannot be read; nothing was written
     */
    public Either<Rejection, ImportReport> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        }
    }

    /**
     * Reads a stream, likewise, which is not closed.
     *
     * @throws IOException if it cannot be read; nothing was written
     */
    public Either<Rejection, ImportReport> read(InputStream bytes) throws IOException {
        return read(LedgerFile.of(bytes, sheet));
    }

    /**
     * Reads a text, which is not closed.
     *
     * @throws IOException if it cannot be read; nothing was written
     */
    public Either<Rejection, ImportReport> read(Reader text) throws IOException {
        return read(LedgerFile.of(text));
    }

    private Either<Rejection, ImportReport> read(Either<Rejection, LedgerText> text) throws IOException {
        Instant at = occurredAt.orElseThrow(() -> new IllegalStateException("say as of when: on(…)"));
        return text.isLeft()
                ? Either.left(text.getLeft())
                : new LedgerRun(desk, areas, at, dryRun, progress).run(text.get());
    }
}
