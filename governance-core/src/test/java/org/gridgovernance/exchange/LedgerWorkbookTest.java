package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.Worksheet;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is read as the same ledger in text would be, and what only a workbook can do wrong is found. */
class LedgerWorkbookTest {
    private static final String HOME = "420102400003";
    private static final List<String> HEADER =
            List.of("社区代码", "网格", "小区", "房号", "户编号", "与户主关系", "姓名", "证件号码", "核实日期", "备注");
    private static final int NUMBER = HEADER.indexOf("证件号码");
    private static final int NOTE = HEADER.indexOf("备注");

    private final MemoryStore store = new MemoryStore();

    @Test
    void aMergedBlockOfAHouseholdHoldsForAllItsRows() throws IOException {
        ImportReport report = take(SampleWorkbook.of(sheet -> {
            SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明"), blank("妻", "司马红"), blank("子", "欧阳亮")));
            for (int column = 0; column < 5; column++) {
                sheet.range(1, column, 3, column).merge();
            }
            sheet.range(1, NOTE, 3, NOTE).merge();
            sheet.value(1, NOTE, "只说户主");
        }));
        assertThat(report.count(RowOutcome.REFUSED)).isZero();
        assertThat(households())
                .singleElement()
                .satisfies(household -> assertThat(household.members().open()).hasSize(3));
        assertThat(people()).allMatch(resident -> resident.residences().open().allMatch(home -> home.dwelling()
                .isPresent()));
        assertThat(people().stream()
                        .filter(resident -> resident.particulars().note().isPresent()))
                .hasSize(1);
    }

    @Test
    void aBlockEndsWhereItEndsAndABlankRowInItStaysBlank() throws IOException {
        ImportReport report = take(SampleWorkbook.of(sheet -> {
            SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明"), List.of(), blank("子", "欧阳亮")));
            sheet.range(1, 0, 2, 0).merge();
            sheet.style(2, 3).bold().set();
        }));
        assertThat(report.answers().map(RowAnswer::outcome))
                .containsExactly(RowOutcome.TAKEN_WITH_WARNINGS, RowOutcome.UNCHANGED, RowOutcome.REFUSED);
        assertThat(report.answer(3).orElseThrow().tells("ledger.row-blank")).isTrue();
        assertThat(report.answer(4).orElseThrow().tells("ledger.community-malformed"))
                .isTrue();
    }

    @Test
    void hintsBelowTheTitlesAreNoPerson() throws IOException {
        List<String> hints = List.of("12位代码", "", "", "", "", "与户主的称谓", "必填", "18位", "如2024-01-01或空", "");
        ImportReport report = take(SampleWorkbook.of(List.of(HEADER, hints, person("户主", "欧阳明"))));
        assertThat(report.answer(2).orElseThrow().outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(report.answer(2).orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly("ledger.row-hints");
        assertThat(names()).containsExactly("欧阳明");
        assertThat(take(SampleWorkbook.of(List.of(HEADER, person("户主", "欧阳明"), hints)))
                        .answer(3)
                        .orElseThrow()
                        .outcome())
                .as("only below the titles")
                .isEqualTo(RowOutcome.REFUSED);
    }

    @Test
    void aNumberThatLostDigitsIsRefusedAndOneThatLostNoneIsRead() throws IOException {
        ImportReport report = take(SampleWorkbook.of(sheet -> {
            SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明"), person("妻", "司马红")));
            sheet.value(1, 0, 420102400003L);
            sheet.value(1, NUMBER, 110101190001010014d);
            sheet.value(2, NUMBER, 110101010203001L);
        }));
        assertThat(report.answer(2).orElseThrow().findings())
                .extracting(Finding::code)
                .contains("id-number.scientific");
        assertThat(report.answer(3).orElseThrow().tells("ledger.id-15-digits")).isTrue();
        assertThat(people().stream().flatMap(SampleRegister::numbers)).containsExactly("110101190102030014");
    }

    /** The number of a household is that of its head in many ledgers; two that lost digits are not one. */
    @Test
    void householdNumbersThatLostDigitsMakeNoHousehold() throws IOException {
        ImportReport report = take(SampleWorkbook.of(sheet -> {
            SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明"), person("户主", "司马红")));
            sheet.value(1, 4, 110101190001010014d);
            sheet.value(2, 4, 110101190001010022d);
        }));
        assertThat(report.kinds()).containsEntry("ledger.household-malformed", 2);
        assertThat(households()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "45292, 14, false, 2024-01-01", "45292.0, 14, false, 2024-01-01", "45292, 0, false, 2024-01-01",
        "59, 14, false, 1900-02-28", "61, 14, false, 1900-03-01", "9000, 58, false, 1924-08-21",
        "43830, 14, true, 2024-01-01", "43830, 0, true, 2024-01-01", "20240101, 0, true, 2024-01-01"
    })
    void datesOfSpreadsheetsAreRead(String number, int look, boolean from1904, LocalDate day) throws IOException {
        take(dated(number, look, from1904));
        assertThat(people().get(0).verification().map(Verification::on)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"60, 14", "-5, 14", "45292.5, 14", "1990, 0", "1e300, 14"})
    void whatIsNoDateIsNotTakenForOne(String number, int look) throws IOException {
        assertThat(take(dated(number, look, false)).kinds()).containsKey("ledger.date-impossible");
        assertThat(people().get(0).verification()).isEmpty();
    }

    @Test
    void dateAndTextAndFormulaAndTruthAreTold() throws IOException {
        ImportReport report = take(SampleWorkbook.of(
                SampleWorkbook.sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c>"
                        + "<c r='D1' t='inlineStr'><is><t>独居</t></is></c><c r='E1' t='inlineStr'><is><t>疫苗</t></is></c></row>"
                        + "<row><c t='n'><v>4.20102400003E11</v></c><c r='C2' t='str'><f>A1</f><v>欧阳_x0041_</v></c>"
                        + "<c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row>"
                        + "<row><c t='n'><v>420102400003</v></c><c r='C3'><f>CONCAT(A1,B1)</f></c></row>"),
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst><si>\n<t>社区代码</t>\n</si><si><r><t>姓</t></r><r><t>名</t></r>"
                                + "<rPh sb='0' eb='1'><t>xing</t></rPh></si></sst>")));
        assertThat(report.columns().keySet()).containsExactly("社区代码", "", "姓名", "独居", "疫苗");
        assertThat(names()).containsExactly("欧阳A", "=CONCAT(A1,B1)");
        assertThat(report.answer(3).orElseThrow().tells("ledger.formula")).isTrue();
        Map<String, PersonalText> extras = people().get(0).particulars().extras();
        assertThat(extras.get("独居").reveal()).contains("TRUE");
        assertThat(extras.get("疫苗").reveal()).contains("#N/A");
    }

    @Test
    void rowsWithoutContentAtTheEndAreNone() throws IOException {
        ImportReport report = take(SampleWorkbook.of(sheet -> {
            SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明")));
            for (int row = 2; row < 500; row++) {
                sheet.style(row, 3).bold().set();
            }
        }));
        assertThat(report.rows()).isEqualTo(1);
    }

    @Test
    void theLedgerIsFoundAmongTheSheets() throws IOException {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("说明", sheet -> sheet.value(0, 0, "填表说明"));
        sheets.put("一社区", sheet -> SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明"))));
        sheets.put("二社区", sheet -> SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "司马红"))));
        byte[] bytes = SampleWorkbook.of(sheets);
        take(bytes);
        assertThat(names()).containsExactly("欧阳明");
        read(bytes, with -> with.sheet("二社区")).get();
        assertThat(names()).containsExactly("欧阳明", "司马红");
        assertThat(read(bytes, with -> with.sheet("三社区")).getLeft().names(LedgerReason.SHEET_MISSING))
                .isTrue();
        assertThat(read(bytes, with -> with.sheet("说明")).getLeft().names(LedgerReason.HEADER_MISSING))
                .isTrue();
    }

    @Test
    void aCellThatNobodyWritesIsRefusedAndTheRestGoesOn() throws IOException {
        ImportReport report = take(SampleWorkbook.of(sheet -> {
            SampleWorkbook.fill(sheet, List.of(HEADER, person("户主", "欧阳明"), person("妻", "司马红"), person("子", "某")));
            sheet.value(1, NOTE, "𠮷".repeat(2001));
            sheet.value(2, NOTE, "𠮷".repeat(2000));
            sheet.value(3, NOTE + 3, "在外");
        }));
        assertThat(report.answers().map(RowAnswer::outcome))
                .containsExactly(RowOutcome.REFUSED, RowOutcome.TAKEN_WITH_WARNINGS, RowOutcome.REFUSED);
        assertThat(report.kinds()).containsKeys("ledger.cell-too-long", "ledger.row-malformed");
    }

    static List<byte[]> harmful() {
        String row = SampleWorkbook.row(1, "社区代码", "姓名");
        String long1 = "x".repeat(1_100_000);
        return List.of(
                hand("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + SampleWorkbook.sheet(row)),
                hand(SampleWorkbook.sheet(row + "<!-- " + long1 + " -->")),
                hand(SampleWorkbook.sheet(row + "<?x " + long1 + "?>")),
                hand(SampleWorkbook.sheet(row + "<row r='" + long1 + "'/>")),
                hand(SampleWorkbook.sheet(row + SampleWorkbook.row(2, HOME, long1))),
                hand(SampleWorkbook.sheet(row + "<a>".repeat(5000))),
                hand(SampleWorkbook.sheet(row + names(2000))),
                hand(SampleWorkbook.sheet("<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>")),
                hand(SampleWorkbook.sheet("<row r='99999999'><c><v>1</v></c></row>")),
                hand(SampleWorkbook.sheet(SampleWorkbook.row(2, "a") + row)),
                hand(SampleWorkbook.sheet("<row r='1'><c t='s'><v>7</v></c></row>")),
                hand(SampleWorkbook.sheet("<row r='1'><c t='s'><v>-1</v></c></row>")),
                hand(SampleWorkbook.sheet("<row r='1'><c s='99999999999'><v>7</v></c></row>")),
                hand("<worksheet><sheetData>"),
                hand(""),
                SampleWorkbook.zip(Map.of("word/document.xml", "<w/>")),
                SampleWorkbook.zip(Map.of("_rels/.rels", "<Relationships/>")));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatIsMadeToHarmGetsAReason(byte[] bytes) throws IOException {
        Rejection refused = read(bytes, with -> with).getLeft();
        assertThat(refused.names(LedgerReason.WORKBOOK_BROKEN) || refused.names(LedgerReason.TOO_LARGE))
                .as("%s", refused)
                .isTrue();
        assertThat(refused.toString()).doesNotContain("passwd", "xxx");
        assertThat(SampleLedger.journal(store)).isEmpty();
    }

    @Test
    void whatUnpacksWithoutEndIsTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/media/picture.png"));
            for (int megabyte = 0; megabyte <= 1 << 11; megabyte++) {
                zip.write(piece);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 24);
        assertThat(read(bytes.toByteArray(), with -> with).getLeft().names(LedgerReason.TOO_LARGE))
                .isTrue();
    }

    /** What a part claims to come to is never made room for. */
    @Test
    void aClaimOfAGigabyteAPartIsNotBelieved() throws IOException {
        byte[] bytes = SampleWorkbook.of(List.of(HEADER, person("户主", "欧阳明")));
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.range(0, bytes.length - 46)
                .filter(at -> zip.getInt(at) == 0x02014b50)
                .forEach(at -> zip.putInt(at + 24, 1 << 30));
        take(bytes);
        assertThat(names()).containsExactly("欧阳明");
    }

    @Test
    void wherePartsAreAndWhatElseThereIsMakesNoDifference() throws IOException {
        byte[] bytes = SampleWorkbook.of(
                SampleWorkbook.sheet(SampleWorkbook.row(1, "社区代码", "姓名") + SampleWorkbook.row(2, HOME, "欧阳明")),
                Map.of("xl/vbaProject.bin", "macro", "xl/media/picture.png", "x".repeat(3_000_000)));
        take(bytes);
        assertThat(names()).containsExactly("欧阳明");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 0.5, 0.9, 0.99, 0.999})
    void aWorkbookThatWasCutOffIsRefused(double part) throws IOException {
        byte[] bytes = SampleWorkbook.of(List.of(HEADER, person("户主", "欧阳明")));
        Rejection refused = read(Arrays.copyOf(bytes, Math.max(4, (int) (bytes.length * part))), with -> with)
                .getLeft();
        assertThat(refused.names(LedgerReason.WORKBOOK_BROKEN)).isTrue();
        assertThat(SampleLedger.journal(store)).isEmpty();
    }

    /** Whatever is changed in a file, it is read or refused, and never ends in an exception. */
    @Property(tries = 200)
    void aDamagedWorkbookIsReadOrRefused(@ForAll Random random) throws IOException {
        byte[] bytes = SampleWorkbook.of(List.of(HEADER, person("户主", "欧阳明"), person("妻", "司马红")));
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
        }
        Either<Rejection, ImportReport> answer = read(bytes, LedgerImport::dryRun);
        assertThat(answer.isRight() || !answer.getLeft().reasons().isEmpty()).isTrue();
    }

    private static byte[] hand(String sheet) {
        return SampleWorkbook.of(sheet, Map.of());
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("<n").append(i).append("/>");
        }
        return names.toString();
    }

    private static byte[] dated(String number, int look, boolean from1904) {
        String styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='" + look + "'/></cellXfs></styleSheet>";
        String book = "<workbook xmlns:r='r'>" + (from1904 ? "<workbookPr date1904='1'/>" : "")
                + "<sheets><sheet name='S' r:id='rId0'/></sheets></workbook>";
        return SampleWorkbook.of(
                SampleWorkbook.sheet(SampleWorkbook.row(1, "社区代码", "姓名", "核实日期")
                        + "<row r='2'><c><v>420102400003</v></c><c t='inlineStr'><is><t>欧阳明</t></is></c><c s='1'><v>"
                        + number + "</v></c></row>"),
                Map.of("xl/styles.xml", styles, "xl/workbook.xml", book));
    }

    private static List<String> person(String relation, String name) {
        return List.of(HOME, "第4网格", "汉口花园", "204", "H1", relation, name, "", "", "");
    }

    private static List<String> blank(String relation, String name) {
        return List.of("", "", "", "", "", relation, name, "", "", "");
    }

    private List<Resident> people() {
        return SampleLedger.desk(store).search(Criteria.of(Resident.TYPE)).get().items().stream()
                .map(found -> found.state())
                .toList();
    }

    private List<Household> households() {
        return SampleLedger.desk(store).search(Criteria.of(Household.TYPE)).get().items().stream()
                .map(found -> found.state())
                .toList();
    }

    private List<String> names() {
        return people().stream()
                .map(resident -> resident.particulars().name())
                .map(PersonName::reveal)
                .map(Optional::orElseThrow)
                .toList();
    }

    private ImportReport take(byte[] bytes) throws IOException {
        return read(bytes, with -> with).get();
    }

    private Either<Rejection, ImportReport> read(byte[] bytes, UnaryOperator<LedgerImport> settings)
            throws IOException {
        return settings.apply(LedgerImport.through(SampleLedger.desk(store))
                        .areas(SampleLedger.areas())
                        .on(SampleLedger.TODAY))
                .read(new ByteArrayInputStream(bytes));
    }
}
