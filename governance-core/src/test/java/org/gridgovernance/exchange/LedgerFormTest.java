package org.gridgovernance.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
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
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0}).getLeft().names(LedgerReason.BINARY))
                .isTrue();
        assertThat(read(HEADER + "\u0000").getLeft().names(LedgerReason.BINARY)).isTrue();
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() throws IOException {
        assertThat(read((HEADER + ROW).getBytes(Charset.forName("GB18030")))
                        .getLeft()
                        .names(LedgerReason.UNDECODABLE))
                .isTrue();
        assertThat(read(HEADER + "420102400003,\uD800,\r\n").getLeft().names(LedgerReason.UNDECODABLE))
                .isTrue();
        byte[] late = (HEADER + ROW.repeat(3000)).getBytes(UTF_8);
        late[late.length - 20] = (byte) 0xFF;
        assertThat(read(late).getLeft().names(LedgerReason.UNDECODABLE)).isTrue();
        assertThat(SampleLedger.journal(store)).isEmpty();
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
        assertThat(resident.particulars().extras().keySet()).containsExactlyInAnyOrder("文化程度", "爱好", "电话");
        assertThat(resident.particulars().extras().get("爱好").reveal()).contains("棋,画");
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

    @Test
    void theReportIsTextThatNoSpreadsheetTakesForAFormula() throws IOException {
        ImportReport report = read("社区代码,姓名,=cmd\r\n420102400003,欧阳明,=1+1\r\n").get();
        StringBuilder csv = new StringBuilder();
        report.writeCsv(csv);
        assertThat(csv.toString().lines().toList()).anyMatch(line -> line.contains("ledger.formula,'=cmd"));
        StringBuilder json = new StringBuilder();
        report.writeJson(json);
        assertThat(json)
                .startsWith("{\"rows\":1,")
                .contains("\"ledger.formula\"")
                .endsWith("]}");
    }

    @Test
    void progressBeginsAtOnceAndMovesInsideAPortion() {
        List<String> heard = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        SampleLedger.take(
                SampleLedger.desk(store),
                SampleLedger.text(),
                with -> with.progress((done, all) -> {
                    heard.add(done + "/" + all);
                    reached.add(done);
                }));
        assertThat(heard).startsWith("0/1000").contains("0/6037").last().isEqualTo("6037/6037");
        assertThat(reached)
                .isSorted()
                .filteredOn(done -> done > 0 && done < 1000)
                .hasSizeGreaterThan(2);
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
