package org.gridgovernance.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.Education;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no ledger is refused as a whole, before anything is written; what is one may be written in many ways. */
class LedgerFormTest {
    private static final String HEADER = "社区代码,姓名,身份证号\r\n";
    private static final String ROW = "420102400003,欧阳明,11010119010203009X\r\n";

    private final MemoryStore store = new MemoryStore();

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(read(new byte[0]).getLeft().names(LedgerReason.EMPTY)).isTrue();
        assertThat(read("").getLeft().names(LedgerReason.EMPTY)).isTrue();
        assertThat(read("\uFEFF").getLeft().names(LedgerReason.EMPTY)).isTrue();
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] oldSpreadsheet = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(read(oldSpreadsheet).getLeft().names(LedgerReason.BINARY)).isTrue();
        assertThat(read(HEADER + "\u0000").getLeft().names(LedgerReason.BINARY)).isTrue();
    }

    @Test
    void aHalfWrittenFileIsRefused() throws IOException {
        Rejection cut = read(HEADER + ROW + "420102400003,欧").getLeft();
        assertThat(cut.names(LedgerReason.HALF_WRITTEN)).isTrue();
        assertThat(cut.reasons().get(0).path()).isEqualTo("A3");
        assertThat(read(HEADER + ROW + "420102400003,\"欧阳,1\r\n" + ROW)
                        .getLeft()
                        .names(LedgerReason.HALF_WRITTEN))
                .isTrue();
        assertThat(SampleLedger.journal(store)).isEmpty();
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() throws IOException {
        assertThat(read("欧阳明,11010119010203009X\r\n").getLeft().names(LedgerReason.HEADER_MISSING))
                .isTrue();
        Rejection missing = read("性别,民族\r\n").getLeft();
        assertThat(missing.reasons()).extracting(reason -> reason.path()).containsExactly("社区代码", "姓名");
        assertThat(read("社区代码,姓名,备注,备注\r\n").getLeft().names(LedgerReason.COLUMN_TWICE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {HEADER + ROW, "\uFEFF" + HEADER + ROW, "姓名,社区编码,公民身份号码\n欧阳明,420102400003,11010119010203009X"})
    void aLedgerMayBeWrittenInManyWays(String text) throws IOException {
        ImportReport report = read(text.getBytes(UTF_8)).get();
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.outcomes().get(RowOutcome.TAKEN_WITH_WARNINGS)).isEqualTo(1);
        assertThat(SampleLedger.desk(store).count(Criteria.of(Resident.TYPE)).get())
                .isEqualTo(1);
    }

    @Test
    void aHeaderAloneIsALedger() throws IOException {
        assertThat(read(HEADER).get().rows()).isZero();
    }

    @Test
    void aBlankRowAndABrokenOneAreAnswered() throws IOException {
        ImportReport report =
                read(HEADER + "\r\n" + "420102400003,某\r\n" + ROW + ",,\r\n").get();
        assertThat(report.answers())
                .extracting(RowAnswer::outcome)
                .containsExactly(
                        RowOutcome.UNCHANGED, RowOutcome.REFUSED, RowOutcome.TAKEN_WITH_WARNINGS, RowOutcome.UNCHANGED);
    }

    @Test
    void furtherColumnsAreKeptByTheirTitle() throws IOException {
        ImportReport report =
                read("序号,社区代码,姓名,文化程度,爱好,手机,电话\r\n1,420102400003,欧阳明,大专,\"棋,画\",13871234567,02712345678\r\n")
                        .get();
        assertThat(report.columns())
                .containsEntry("序号", LedgerColumn.Use.LEFT_OUT)
                .containsEntry("爱好", LedgerColumn.Use.KEPT)
                .containsEntry("手机", LedgerColumn.Use.READ)
                .containsEntry("电话", LedgerColumn.Use.KEPT);
        Resident resident = SampleLedger.desk(store)
                .search(Criteria.of(Resident.TYPE))
                .get()
                .items()
                .get(0)
                .state();
        assertThat(resident.particulars().extras().keySet()).containsExactlyInAnyOrder("爱好", "电话");
        assertThat(resident.particulars().education()).contains(Education.COLLEGE);
        assertThat(resident.particulars().extras().get("爱好").reveal()).contains("棋,画");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolonsAndTabsSeparateToo(String separator) throws IOException {
        String text = HEADER + ROW + "420102400003,\"司马" + separator + "红\",\r\n";
        ImportReport report = read(text.replace(",", separator)).get();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(names()).containsExactlyInAnyOrder("欧阳明", separator.equals(";") ? "司马;红" : "司马 红");
    }

    @Test
    void aRowWithBrokenQuotesIsToldAndHarmsNoOther() throws IOException {
        ImportReport report = read(HEADER + "420102400003,\"欧阳\"亮,\r\n" + ROW + "420102400003,\"司马\"\"红\"x,\"a\"b\r\n"
                        + "420102400003,\"李\r\n\"\"四\"\"\",\r\n")
                .get();
        assertThat(report.answers().map(RowAnswer::outcome))
                .containsExactly(
                        RowOutcome.REFUSED,
                        RowOutcome.TAKEN_WITH_WARNINGS,
                        RowOutcome.REFUSED,
                        RowOutcome.TAKEN_WITH_WARNINGS);
        assertThat(report.kinds()).containsEntry("ledger.quotes-broken", 2);
        assertThat(names()).containsExactlyInAnyOrder("欧阳明", "李 \"四\"");
    }

    @Test
    void aCellThatNobodyWritesIsRefusedAndTheRestGoesOn() throws IOException {
        String header = "社区代码,姓名,联系电话,备注\r\n";
        String good = "420102400003,欧阳明,13871234567,";
        ImportReport report = read((header + good + "x".repeat(50_000_000) + "\r\n"
                                + "420102400003,欧阳明," + "+86".repeat(20_000) + ",\r\n"
                                + good + "𠮷".repeat(2001) + "\r\n"
                                + good + "𠮷".repeat(2000) + "\r\n")
                        .getBytes(UTF_8))
                .get();
        assertThat(report.answers().map(RowAnswer::outcome))
                .containsExactly(
                        RowOutcome.REFUSED, RowOutcome.REFUSED, RowOutcome.REFUSED, RowOutcome.TAKEN_WITH_WARNINGS);
        assertThat(report.answer(3).orElseThrow().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ledger.cell-too-long");
            assertThat(finding.column()).isEqualTo("联系电话");
        });
        assertThat(names()).containsExactly("欧阳明");
    }

    @Test
    void whateverIsTooLongIsToldInItsRowWithoutAWordOfIt() throws IOException {
        String header = "社区代码,网格,小区,楼栋,单元,房号,户编号,姓名,出生日期,证件号码\r\n";
        String long1 = "9".repeat(1_999);
        StringBuilder rows = new StringBuilder(header);
        for (int column = 1; column < 10; column++) {
            String[] cells = {"420102400003", "", "", "", "", "1", "", "欧阳明", "", ""};
            cells[column] = long1;
            rows.append(String.join(",", cells)).append("\r\n");
        }
        ImportReport report = read(rows.toString()).get();
        assertThat(report.answers().map(RowAnswer::findings)).hasSize(9).allMatch(findings -> findings.stream()
                .anyMatch(finding -> finding.weight() != Weight.NOTE));
        StringBuilder told = new StringBuilder();
        report.writeJson(told);
        assertThat(told.toString()).doesNotContain("99999");
        assertThat(report.kinds())
                .containsKeys("ledger.grid-malformed", "ledger.place-malformed", "ledger.household-malformed")
                .containsKeys("ledger.date-impossible");
    }

    @Test
    void aPhoneOfManyPrefixesIsNone() throws IOException {
        ImportReport report = read("社区代码,姓名,联系电话\r\n420102400003,欧阳明," + "+86".repeat(600) + "\r\n")
                .get();
        assertThat(report.kinds()).containsKey("ledger.phone-malformed");
    }

    @Test
    void aCellWithoutEndIsAQuoteThatWasNeverClosed() throws IOException {
        byte[] start = (HEADER + "420102400003,\"").getBytes(UTF_8);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(start), new ByteArrayInputStream(new byte[CsvRecords.ENDLESS + 100_000]) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        int count = super.read(into, from, length);
                        Arrays.fill(into, from, from + Math.max(count, 0), (byte) 'x');
                        return count;
                    }
                });
        assertThat(settings().read(endless).getLeft().names(LedgerReason.CELL_ENDLESS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13871234567", "生于19010203", "１３８７１２", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"})
    void aTitleThatMayBeACellIsRefused(String title) throws IOException {
        Rejection refused = read("社区代码,姓名,性别," + title + "\r\n").getLeft();
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(LedgerReason.TITLE_UNFIT.code());
            assertThat(reason.path()).isEqualTo("D1");
            assertThat(reason.toString()).doesNotContain(title);
        });
    }

    @Test
    void placesAreNamedAsSpreadsheetsDo() throws IOException {
        String titles = IntStream.range(0, 60).mapToObj(i -> "列" + i).collect(Collectors.joining(","));
        assertThat(read("社区代码,姓名," + titles + ",列0\r\n")
                        .getLeft()
                        .reasons()
                        .get(0)
                        .path())
                .isEqualTo("BK1");
    }

    @Test
    void partsOfAPlaceAreCountedInCharacters() throws IOException {
        ImportReport report = read("社区代码,姓名,小区,房号\r\n420102400003,欧阳明," + "𠮷".repeat(40) + ",1\r\n")
                .get();
        assertThat(report.kinds()).doesNotContainKey("ledger.place-malformed");
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.csv"), HEADER + ROW);
        assertThat(settings().read(file).get().rows()).isEqualTo(1);
    }

    @Test
    void theDayMustBeSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LedgerImport.through(SampleLedger.desk(store)).read(new StringReader(HEADER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠SUM(1)"})
    void noSpreadsheetTakesACellOfTheReportForAFormula(String formula) {
        assertThat(Formula.cell(formula)).matches("(?s)\"?'.*").contains(formula);
        assertThat(Formula.cell("1" + formula)).doesNotContain("'");
    }

    @Test
    void everyRowOfTheReportTellsRowOutcomeCodeColumnAndWords() throws IOException {
        ImportReport report = read("社区代码,姓名,=cmd\r\n420102400003,欧阳明,=1+1\r\n420102400003,,\r\n")
                .get();
        StringBuilder csv = new StringBuilder();
        report.writeCsv(csv);
        List<List<String>> rows = SampleLedger.rows(csv.toString());
        assertThat(rows.get(0)).containsExactly("row", "outcome", "weight", "code", "column", "zh", "en");
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .startsWith("2", "TAKEN_WITH_WARNINGS", "NOTE", "ledger.formula", "'=cmd")
                .hasSize(7)
                .doesNotContain(""));
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .startsWith("3", "REFUSED", "REFUSAL", "name.blank", "姓名")
                .doesNotContain(""));

        StringBuilder text = new StringBuilder();
        report.writeJson(text);
        JsonNode json = new ObjectMapper().readTree(text.toString());
        assertThat(json.get("rows").asInt()).isEqualTo(2);
        assertThat(json.get("columns").get("=cmd").asText()).isEqualTo("KEPT");
        assertThat(json.get("answers")).hasSize(2);
        JsonNode refused = json.get("answers").get(1);
        assertThat(refused.get("row").asInt()).isEqualTo(3);
        assertThat(refused.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(refused.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("code").asText()).isEqualTo("name.blank");
            assertThat(finding.get("column").asText()).isEqualTo("姓名");
            assertThat(finding.get("zh").asText()).isNotBlank();
            assertThat(finding.get("en").asText()).isNotBlank();
        });
    }

    /** A target that keeps no text hears of the answers one by one. */
    @Test
    void theReportIsWrittenRowByRow() throws IOException {
        int[] longest = {0};
        Writer counting = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                longest[0] = Math.max(longest[0], length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ImportReport report = read(HEADER + ROW.repeat(2000)).get();
        report.writeJson(counting);
        report.writeCsv(counting);
        assertThat(longest[0]).isLessThan(5000);
    }

    @Test
    void progressBeginsAtOnceAndMovesInsideAPortion() {
        List<String> heard = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        SampleLedger.take(
                SampleLedger.desk(store),
                SampleLedger.csv(SampleLedger.rows(SampleLedger.text()).subList(0, 2201)),
                with -> with.progress((done, all) -> {
                    heard.add(done + "/" + all);
                    reached.add(done);
                }));
        assertThat(heard).startsWith("0/1000").contains("0/2200").last().isEqualTo("2200/2200");
        assertThat(reached)
                .isSorted()
                .filteredOn(done -> done > 0 && done < 1000)
                .hasSizeGreaterThan(2);
    }

    private List<String> names() {
        return SampleLedger.desk(store).search(Criteria.of(Resident.TYPE)).get().items().stream()
                .flatMap(found -> found.state().particulars().name().reveal().stream())
                .toList();
    }

    private Either<Rejection, ImportReport> read(byte[] bytes) throws IOException {
        return settings().read(new ByteArrayInputStream(bytes));
    }

    private Either<Rejection, ImportReport> read(String text) throws IOException {
        return settings().read(new StringReader(text));
    }

    private LedgerImport settings() {
        return LedgerImport.through(SampleLedger.desk(store))
                .areas(SampleLedger.areas())
                .on(SampleLedger.TODAY);
    }
}
