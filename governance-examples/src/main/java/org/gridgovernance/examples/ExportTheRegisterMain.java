package org.gridgovernance.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.LedgerExport;
import org.gridgovernance.exchange.LedgerImport;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;

/** How do I get my register out again? As CSV or XLSX, which any register reads back as the same. */
public final class ExportTheRegisterMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102400003");
    static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    private static final String LEDGER = """
            社区代码,网格,小区,楼栋,房号,户编号,与户主关系,姓名,性别,证件号码,出生日期,联系电话,备注
            420102400003,第4网格,汉口花园一期,25,0204,H1,户主,欧阳明,男,440524188001010014,1880-01-01,13871234567,=1+1
            420102400003,第4网格,汉口花园一期,25,0204,H1,女,阿依古丽·买买提,女,11010519491231002X,1949-12-31,,
            """;

    private ExportTheRegisterMain() {}

    static Desk emptyRegister() {
        return Governance.builder().build().as(Actor.of("steward-1", Grant.of(Role.DATA_STEWARD, COMMUNITY)));
    }

    static Desk register() throws IOException {
        Desk desk = emptyRegister();
        LedgerImport.through(desk).on(TODAY).read(new StringReader(LEDGER)).get();
        return desk;
    }

    static LedgerExport export(Desk desk) {
        return LedgerExport.through(desk).of(COMMUNITY).on(TODAY);
    }

    /** The kind of file follows from its name. */
    static Path write(LedgerExport export, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            (file.toString().endsWith(".xlsx") ? export.writeXlsx(target) : export.writeCsv(target)).get();
        }
        return file;
    }

    static ImportReport readBack(Desk desk, Path file) throws IOException {
        return LedgerImport.through(desk).on(TODAY).read(file).get();
    }

    /** Prints what was written, and what became of it when it was read again. */
    public static void main(String[] args) throws IOException {
        Desk desk = register();
        Path folder = Files.createTempDirectory("register");
        Path csv = write(export(desk), folder.resolve("register.csv"));
        Path xlsx = write(export(desk), folder.resolve("register.xlsx"));
        System.out.println(readBack(desk, csv)); // the same register: nothing changes

        Desk another = emptyRegister();
        System.out.println(readBack(another, xlsx));
        Path again = write(export(another), folder.resolve("again.csv"));
        System.out.println("the same file again: " + (Files.mismatch(csv, again) < 0));

        Path masked = write(export(desk).masked(), folder.resolve("masked.csv")); // to be shown
        System.out.println(Files.readAllLines(masked).get(1));
        for (Path file : new Path[] {csv, xlsx, again, masked, folder}) {
            Files.delete(file);
        }
    }
}
