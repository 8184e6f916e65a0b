package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.file.WorkbookWriter;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Rejection;

/**
 * Writes the register of a community as a resident ledger (导出居民信息台账), through the desk of the actor it acts for: who lives
 * or is registered there on a day, household by household. Immutable and thread-safe.
 *
 * <pre>{@code
 * LedgerExport.through(desk).of(community).on(today).writeXlsx(Files.newOutputStream(target));
 * }</pre>
 *
 * <p>What was exported is read by {@link LedgerImport} as what is on record: in the same register on the same day it changes
 * nothing, as long as nothing later is on record; in an empty one it makes a register whose export is the same, byte by byte. A cell that a spreadsheet would take for a formula
 * gets an apostrophe, which the import takes away again.
 *
 * <p>Residences, households and grids are told as they were on the day, everything else as it is on record now. A ledger tells
 * less than a register: of several documents the one that identifies, of several residences at one place the one lived in, of
 * ends and of history nothing. Two people without documents who have one name, sex, birth
 * date and household are one to it. Who was erased is not told.
 *
 * <p>Personal values are in the clear unless {@link #masked}. Refused, with the desk's reason and nothing written, if the
 * actor may not read the grids, dwellings, residents and households of the community. People whose home is another
 * community are told where the actor may read them.
 */
public final class LedgerExport {
    private final Desk desk;
    private final Optional<AreaCode> community;
    private final Optional<AreaTable> areas;
    private final Optional<LocalDate> today;
    private final ExportMask mask;

    private LedgerExport(
            Desk desk,
            Optional<AreaCode> community,
            Optional<AreaTable> areas,
            Optional<LocalDate> today,
            ExportMask mask) {
        this.desk = desk;
        this.community = community;
        this.areas = areas;
        this.today = today;
        this.mask = mask;
    }

    /** An export through that desk. */
    public static LedgerExport through(Desk desk) {
        return new LedgerExport(desk, Optional.empty(), Optional.empty(), Optional.empty(), ExportMask.NONE);
    }

    /** Of the register of that community. Needed. */
    public LedgerExport of(AreaCode home) {
        return new LedgerExport(desk, Optional.of(home), areas, today, mask);
    }

    /** As of that day: what begins later, or ended before, is not told. Needed. */
    public LedgerExport on(LocalDate day) {
        return new LedgerExport(desk, community, areas, Optional.of(day), mask);
    }

    /** With the names of communities from that table. */
    public LedgerExport areas(AreaTable table) {
        return new LedgerExport(desk, community, Optional.of(table), today, mask);
    }

    /**
     * With masks for personal values and for the rest of the address below the compound. What is masked depends on the whole
     * row: beside a birth date in the clear the document number shows nothing. A masked export has no 社区代码, so that no
     * import takes it for a ledger.
     *
     * @param shown columns shown in the clear all the same
     */
    public LedgerExport masked(LedgerColumn... shown) {
        return new LedgerExport(desk, community, areas, today, ExportMask.but(Set.of(shown)));
    }

    /**
     * Writes comma-separated values in UTF-8 with a byte order mark, as spreadsheets expect it.
     *
     * @return how many rows
     * @throws IOException if the target fails, which is not closed
     */
    public Either<Rejection, Integer> writeCsv(OutputStream target) throws IOException {
        return writeCsv(target, StandardCharsets.UTF_8);
    }

    /**
     * Likewise, in UTF-8 or GB 18030, the latter without a mark.
     *
     * @throws IOException if the target fails, which is not closed
     * @throws IllegalArgumentException for another encoding
     */
    public Either<Rejection, Integer> writeCsv(OutputStream target, Charset encoding) throws IOException {
        if (!Encodings.UNMARKED.contains(encoding)) {
            throw new IllegalArgumentException("UTF-8 or GB18030: " + encoding);
        }
        return write(() -> new CsvLines(target, encoding));
    }

    /**
     * Writes a workbook (XLSX) of one sheet, in which every cell is text.
     *
     * @return how many rows
     * @throws IOException if the target fails, which is not closed
     */
    public Either<Rejection, Integer> writeXlsx(OutputStream target) throws IOException {
        return write(() -> workbook(new WorkbookWriter(target, "居民信息台账")));
    }

    /** Opens what the lines go into. */
    private interface Target {
        ExportLines open() throws IOException;
    }

    private Either<Rejection, Integer> write(Target target) throws IOException {
        AreaCode home = community.orElseThrow(() -> new IllegalStateException("say whose register: of(…)"));
        LocalDate day = today.orElseThrow(() -> new IllegalStateException("say as of when: on(…)"));
        Optional<Rejection> refusal = LedgerRun.refusal(desk, home);
        if (refusal.isPresent()) {
            return Either.left(refusal.get());
        }
        RegisterWalk register = new RegisterWalk(desk, home, day);
        ExportTable table = ExportTable.of(
                register, mask, areas.flatMap(all -> all.find(home)).map(area -> area.name()));
        try (ExportLines lines = target.open()) {
            return Either.right(table.write(register, lines));
        }
    }

    private static ExportLines workbook(WorkbookWriter writer) {
        return new ExportLines() {
            @Override
            public void line(List<String> cells) throws IOException {
                writer.row(cells.stream().map(Formula::tamed).toList());
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
