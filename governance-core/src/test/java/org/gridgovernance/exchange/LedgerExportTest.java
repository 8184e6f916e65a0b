package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

/** What is exported is read back as what is on record, whatever people are called and whatever is said of them. */
class LedgerExportTest {
    private static final AreaCode HOME = AreaCode.of("420102400003");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final List<String> TITLES = List.of(
            "社区代码",
            "网格",
            "小区",
            "楼栋",
            "单元",
            "房号",
            "户编号",
            "与户主关系",
            "姓名",
            "性别",
            "民族",
            "证件类型",
            "证件号码",
            "出生日期",
            "联系电话",
            "户籍地址",
            "人户状态",
            "居住类型",
            "来源地",
            "到达日期",
            "预计离开日期",
            "重点类别",
            "文化程度",
            "婚姻状况",
            "残疾类别",
            "政治面貌",
            "就业状态",
            "工作单位",
            "核实日期",
            "核实方式",
            "备注",
            "'=爱好",
            "职业",
            "电话",
            "=HYPERLINK()");
    private static final List<String> NASTY = List.of(
            "",
            "",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(1)",
            "'=1",
            "''@x",
            "'引号",
            "\"双\"引\"号\"",
            "一\r\n二",
            "三\n四",
            ",",
            ";\t;",
            "0012",
            "007",
            "\u3000全角 空格\u3000",
            "＝1+1",
            "－3",
            "𠮷𬭼",
            "_x0041_x0042_",
            "<a>&amp;</a>",
            "a\u0001b",
            "1.10101E+17",
            "无",
            "=",
            "'",
            "'''",
            "\uFEFF首",
            "😀",
            "\rCR",
            "x".repeat(100));
    private static final List<String> NAMES = List.of(
            "欧阳明", "阿卜杜拉·买买提", "𠮷野", "=cmd", "'=王", "-李", "王 五", "J. Smith", "O'Neil", "'Umar", "司马\"红", "诸葛,亮");
    private static final List<String> PARTS = List.of("", "1", "02", "-1", "=A", "无", "0", "一 栋", "１２", "'-1");
    private static final List<String> WORDS = List.of(
            "", "男", "汉族", "本科", "已婚", "视力残疾", "群众", "就业", "入户", "户在人不在", "租住", "火星", "=不详", "子", "户主", "其他", "邻居");

    @Property(tries = 40)
    void anExportIsReadBackAsWhatIsOnRecord(@ForAll Random random) throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        read(desk, SampleLedger.csv(ledger(random)).getBytes(StandardCharsets.UTF_8));
        live(desk, random);
        byte[] csv = csv(desk, StandardCharsets.UTF_8);
        byte[] gb = csv(desk, GB18030);
        byte[] xlsx = xlsx(desk);
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        for (byte[] form : List.of(csv, gb, xlsx)) {
            ImportReport again = read(desk, form);
            assertThat(again.count(RowOutcome.REFUSED)).isZero();
            assertThat(news(store, before))
                    .as("%s\n%s", new String(csv, StandardCharsets.UTF_8), again.kinds())
                    .isEmpty();
            Desk empty = SampleLedger.desk(new MemoryStore());
            read(empty, form);
            assertThat(lines(csv(empty, StandardCharsets.UTF_8))).containsExactlyElementsOf(lines(csv));
            assertThat(csv(empty, GB18030)).isEqualTo(gb);
            assertThat(xlsx(empty)).isEqualTo(xlsx);
        }
    }

    /** Whatever it says, and however it was changed since: a ledger read twice says nothing new the second time. */
    @Property(tries = 40)
    void aLedgerReadAgainChangesNothing(@ForAll Random random) throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        List<List<String>> rows = ledger(random);
        for (int change = 0; change < 3; change++) {
            byte[] text = SampleLedger.csv(rows).getBytes(StandardCharsets.UTF_8);
            read(desk, text);
            List<JournalEntry<?>> before = SampleLedger.journal(store);
            ImportReport again = read(desk, text);
            assertThat(news(store, before))
                    .as("%s\n%s", SampleLedger.csv(rows), again.kinds())
                    .isEmpty();
            change(rows, random);
        }
    }

    /** Rows of one person that contradict each other do not take turns: of those that name one place, or none, the first is heard. */
    @Test
    void rowsThatContradictEachOtherDoNotTakeTurns() throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        String titles = "社区代码,小区,房号,户编号,姓名,证件号码,来源地\r\n";
        String row = "420102400003,%s,%s,%s,欧阳明,11010119010203009X,%s\r\n";
        SampleLedger.take(desk, titles + row.formatted("汉口花园", "101", "H1", "汉口"));
        String ledger = titles
                + row.formatted("汉口花园", "101", "H1", "汉口")
                + row.formatted("汉口花园", "101", "H2", "武昌")
                + row.formatted("", "", "H3", "汉阳")
                + row.formatted("", "", "H4", "青山");
        SampleLedger.take(desk, ledger);
        assertThat(person(desk, "欧阳明").residences().open())
                .extracting(residence -> residence.origin().flatMap(PersonalText::reveal))
                .containsExactly(Optional.of("汉口"));
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        SampleLedger.take(desk, ledger);
        assertThat(news(store, before)).isEmpty();
    }

    /** Nor of when they came: what began at the place that another row names is known from that row alone. */
    @Test
    void rowsThatComeOnSeveralDaysDoNotTakeTurns() throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        String titles = "社区代码,小区,房号,户编号,姓名,证件号码,到达日期\r\n";
        String row = "420102400003,%s,%s,%s,欧阳明,11010119010203009X,%s\r\n";
        String placeless = row.formatted("", "", "H3", "2026-10-31");
        SampleLedger.take(
                desk,
                titles
                        + row.formatted("汉口花园", "101", "H1", "2024-01-05")
                        + row.formatted("汉口花园", "102", "H2", "2026-10-31")
                        + placeless);
        String ledger = titles
                + row.formatted("汉口花园", "101", "H1", "2025-03-01")
                + row.formatted("汉口花园", "102", "H2", "2024-01-05")
                + placeless;
        SampleLedger.take(desk, ledger);
        assertThat(person(desk, "欧阳明").residences().standing())
                .extracting(dated -> dated.from().toString())
                .containsExactly("2025-03-01", "2024-01-05");
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        SampleLedger.take(desk, ledger);
        assertThat(news(store, before)).isEmpty();
    }

    /** Of two rows of one person in one household, the second may say where the household lives. */
    @Test
    void aHouseholdDoesNotMoveToWhereItWasFormed() throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        String ledger = "社区代码,小区,房号,户编号,姓名,证件号码\r\n"
                + "420102400003,,,H1,欧阳明,11010119010203009X\r\n"
                + "420102400003,汉口花园,101,H1,欧阳明,11010119010203009X\r\n";
        SampleLedger.take(desk, ledger);
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        SampleLedger.take(desk, ledger);
        assertThat(news(store, before)).isEmpty();
    }

    /** Who is taken along by a household that they left for another lives where the row says, not with the one left. */
    @Test
    void householdsThatChangePlacesTakeNobodyAlongForGood() throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        String titles = "社区代码,小区,房号,户编号,姓名,证件号码\r\n";
        String one = "420102400003,汉口花园,%s,%s,欧阳明,11010119010203009X\r\n";
        String other = "420102400003,汉口花园,%s,%s,欧阳亮,110101190001010014\r\n";
        SampleLedger.take(desk, titles + one.formatted("102", "H1") + other.formatted("102", "H1"));
        SampleLedger.take(desk, titles + one.formatted("101", "H2") + other.formatted("102", "H1"));
        String ledger = titles + one.formatted("101", "H1") + other.formatted("102", "H2");
        SampleLedger.take(desk, ledger);
        List<JournalEntry<?>> before = SampleLedger.journal(store);
        SampleLedger.take(desk, ledger);
        assertThat(news(store, before)).isEmpty();
    }

    /** When somebody came is known of the place from which a household would take them along, too. */
    @Test
    void aDryRunKnowsWhenThoseCameWhoWouldMove() {
        Desk desk = SampleLedger.desk(new MemoryStore());
        String ledger = "社区代码,小区,房号,户编号,姓名,证件号码,到达日期\r\n"
                + "420102400003,汉口花园,%1$s,H1,欧阳亮,,\r\n"
                + "420102400003,汉口花园,%1$s,H1,欧阳明,11010119010203009X,2024-01-05\r\n"
                + "420102400003,汉口花园,102,H2,欧阳明,11010119010203009X,2025-03-01\r\n"
                + "420102400003,汉口花园,103,,司马红,,\r\n";
        SampleLedger.take(desk, ledger.formatted("101"));
        ImportReport dry = SampleLedger.take(desk, ledger.formatted("103"), LedgerImport::dryRun);
        assertThat(dry.outcomes())
                .isEqualTo(SampleLedger.take(desk, ledger.formatted("103")).outcomes());
    }

    private static List<String> news(MemoryStore store, List<JournalEntry<?>> before) {
        Set<JournalEntry<?>> known = new HashSet<>(before);
        return SampleLedger.journal(store).stream()
                .filter(entry -> !known.contains(entry))
                .map(entry -> entry.event().toString())
                .toList();
    }

    private static void change(List<List<String>> rows, Random random) {
        for (int cell = 0; cell < 3; cell++) {
            int row = 1 + random.nextInt(rows.size() - 1);
            String title = any(List.of("户编号", "与户主关系", "人户状态", "居住类型", "房号", "来源地", "备注", "到达日期"), random);
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.set(TITLES.indexOf(title), cell(title, row, random));
            rows.set(row, cells);
        }
    }

    @Test
    void aLedgerIsTrueForItsDay() throws IOException {
        Desk desk = SampleLedger.desk(new MemoryStore());
        String ledger = "社区代码,网格,小区,房号,户编号,与户主关系,姓名,证件号码,到达日期\r\n"
                + "420102400003,%s,汉口花园,%s,H1,户主,欧阳明,11010119010203009X,2024-01-05\r\n";
        LocalDate before = SampleLedger.TODAY.minusDays(30);
        SampleLedger.take(desk, ledger.formatted("1", "101"), on -> on.on(before));
        SampleLedger.take(desk, ledger.formatted("2", "102"));
        assertThat(row(desk, before)).contains("1", "101", "H1", "户主").doesNotContain("102");
        assertThat(row(desk, SampleLedger.TODAY))
                .contains("2", "102", "H1", "户主")
                .doesNotContain("101");
        assertThat(SampleLedger.rows(exported(desk, LocalDate.of(2023, 1, 1)))).hasSize(1);
    }

    @Test
    void whereSomebodyLivesIsToldBeforeWhereTheyWork() throws IOException {
        Desk desk = SampleLedger.desk(new MemoryStore());
        SampleLedger.take(desk, "社区代码,小区,房号,姓名,人户状态,居住类型\r\n420102400003,汉口花园,工厂,欧阳明,人户均不在,就业地\r\n");
        SampleLedger.take(desk, "社区代码,小区,房号,姓名,人户状态,居住类型\r\n420102400003,汉口花园,101,司马红,人在户不在,租住\r\n");
        Resident worker = person(desk, "欧阳明");
        begin(desk, worker, person(desk, "司马红").residences().open().findFirst().orElseThrow());
        assertThat(SampleLedger.rows(exported(desk, SampleLedger.TODAY)))
                .filteredOn(row -> row.contains("欧阳明"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("101", "租住"));
    }

    private static List<String> row(Desk desk, LocalDate day) throws IOException {
        return SampleLedger.rows(exported(desk, day)).get(1);
    }

    private static String exported(Desk desk, LocalDate day) throws IOException {
        return write(target -> LedgerExport.through(desk).of(HOME).on(day).writeCsv(target));
    }

    private static Resident person(Desk desk, String name) {
        return desk.search(Criteria.of(Resident.TYPE).where(Resident.NAME.in(Set.of(PersonName.of(name)))))
                .get()
                .items()
                .get(0)
                .state();
    }

    /** Life goes on beside the ledger: some work somewhere, are away, are registered where they live, leave, or die. */
    private static void live(Desk desk, Random random) {
        List<Resident> people = new SampleRegister(desk).residents();
        for (Resident person : people) {
            List<Residence> open = person.residences().open().toList();
            Residence lives = open.get(random.nextInt(open.size()));
            switch (random.nextInt(6)) {
                case 0 -> begin(desk, person, told(lives, ResidenceStatus.NEITHER, ResidenceKind.WORKPLACE));
                case 1 -> begin(desk, person, told(lives, ResidenceStatus.REGISTERED_ONLY, ResidenceKind.REGISTERED));
                case 2 -> end(desk, person, lives, SampleLedger.TODAY.plusDays(random.nextInt(20) - 10));
                case 3 -> begin(desk, person, told(lives, lives.status(), ResidenceKind.TEMPORARILY_AWAY));
                case 4 ->
                    desk.execute(RecordDeath.builder()
                            .commandId(Town.id())
                            .occurredAt(
                                    SampleLedger.TODAY.atStartOfDay(Moment.ZONE).toInstant())
                            .home(person.home())
                            .resident(person.id())
                            .source(Source.CIVIL_AFFAIRS)
                            .build());
                default -> {}
            }
        }
    }

    private static Residence told(Residence lives, ResidenceStatus status, ResidenceKind kind) {
        return Residence.builder().from(lives).status(status).kind(kind).build();
    }

    private static void begin(Desk desk, Resident person, Residence residence) {
        desk.execute(BeginResidence.builder()
                .commandId(Town.id())
                .occurredAt(SampleLedger.TODAY.atStartOfDay(Moment.ZONE).toInstant())
                .home(person.home())
                .resident(person.id())
                .residence(residence)
                .since(SampleLedger.TODAY)
                .build());
    }

    private static void end(Desk desk, Resident person, Residence residence, LocalDate to) {
        desk.execute(EndResidence.builder()
                .commandId(Town.id())
                .occurredAt(SampleLedger.TODAY.atStartOfDay(Moment.ZONE).toInstant())
                .home(person.home())
                .resident(person.id())
                .residence(residence)
                .to(to)
                .build());
    }

    @Test
    void theSampleIsReadBackToo() throws IOException {
        MemoryStore store = new MemoryStore();
        Desk desk = SampleLedger.desk(store);
        SampleLedger.take(desk, SampleLedger.text());
        byte[] csv = csv(desk, StandardCharsets.UTF_8);
        int happened = SampleLedger.journal(store).size();
        read(desk, csv);
        assertThat(SampleLedger.journal(store)).hasSize(happened);
        Desk empty = SampleLedger.desk(new MemoryStore());
        assertThat(read(empty, csv).rows()).isGreaterThan(1000);
        assertThat(csv(empty, StandardCharsets.UTF_8)).isEqualTo(csv);
    }

    @Test
    void noSpreadsheetTakesACellForAFormula() throws IOException {
        Desk desk = SampleLedger.desk(new MemoryStore());
        SampleLedger.take(desk, "社区代码,姓名,备注,=爱好\r\n420102400003,欧阳明,=cmd,@SUM(1)\r\n");
        List<List<String>> rows =
                SampleLedger.rows(new String(csv(desk, StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertThat(rows.get(0)).endsWith("备注", "'=爱好");
        assertThat(rows.get(1)).endsWith("'=cmd", "'@SUM(1)");
    }

    /** Read by another library than the one that wrote it. */
    @Test
    void aWorkbookIsOneForOthersToo() throws IOException {
        Desk desk = SampleLedger.desk(new MemoryStore());
        SampleLedger.take(desk, "社区代码,姓名,证件号码,备注\r\n420102400003,𠮷·野,11010119010203009X,\"一<&>\n二\"\r\n");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(desk)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(texts(rows.get(0))).startsWith("社区代码", "社区", "网格");
            assertThat(texts(rows.get(1))).contains("420102400003", "𠮷·野", "11010119010203009X", "一<&>\n二");
        }
    }

    @Test
    void whoMayNotReadGetsNothing() throws IOException {
        MemoryStore store = new MemoryStore();
        SampleLedger.take(SampleLedger.desk(store), "社区代码,姓名\r\n420102400003,欧阳明\r\n");
        Desk elsewhere = Governance.builder()
                .store(store)
                .build()
                .as(Actor.of("elsewhere", Grant.of(Role.DATA_STEWARD, AreaCode.of("420102018001"))));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Either<Rejection, Integer> refused =
                LedgerExport.through(elsewhere).of(HOME).on(SampleLedger.TODAY).writeCsv(target);
        assertThat(refused.isLeft()).isTrue();
        assertThat(target.size()).isZero();
    }

    @Test
    void whatIsMaskedShowsNobodyAndIsNoLedger() throws IOException {
        Desk desk = masked();
        String seen = write(target -> LedgerExport.through(desk)
                .of(HOME)
                .areas(SampleLedger.areas())
                .on(SampleLedger.TODAY)
                .masked()
                .writeCsv(target));
        assertThat(seen)
                .contains("三居委会", "汉口花园", "欧阳*", "1****************X", "1901-**-**", "138****4567")
                .doesNotContain("欧阳明", "11010119010203009X", "1901-02-03", "13871234567", "秘密", "H77", "2-204", "爱好");
        assertThat(LedgerImport.through(desk)
                        .on(SampleLedger.TODAY)
                        .read(new ByteArrayInputStream(seen.getBytes(StandardCharsets.UTF_8)))
                        .getLeft()
                        .names(LedgerReason.COLUMN_MISSING))
                .isTrue();
    }

    @Test
    void aLedgersOwnWordIsMaskedForItMaySayAnything() throws IOException {
        Desk desk = SampleLedger.desk(new MemoryStore());
        SampleLedger.take(
                desk,
                "社区代码,户编号,与户主关系,姓名,性别,人户状态,居住类型\r\n"
                        + "420102400003,H77,欧阳明13871234567之甥,欧阳亮,男,住欧阳明家13871234567,常住\r\n");
        String seen = write(target -> LedgerExport.through(desk)
                .of(HOME)
                .on(SampleLedger.TODAY)
                .masked()
                .writeCsv(target));
        assertThat(seen).contains("男", "常住").doesNotContain("欧阳明", "13871234567");
    }

    @Test
    void besideABirthDateNothingOfTheNumberIsShown() throws IOException {
        Desk desk = masked();
        List<List<String>> rows = SampleLedger.rows(write(target -> LedgerExport.through(desk)
                .of(HOME)
                .on(SampleLedger.TODAY)
                .masked(LedgerColumn.BIRTH, LedgerColumn.NOTE)
                .writeCsv(target)));
        int number = rows.get(0).indexOf("证件号码");
        assertThat(rows.get(1)).contains("1901-02-03", "秘密注");
        assertThat(rows.get(1).get(number)).isEqualTo("***");
        assertThat(rows.get(2).get(number)).as("no birth date in this row").isEqualTo("1****************4");
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        LedgerExport export = LedgerExport.through(SampleLedger.desk(new MemoryStore()));
        assertThatIllegalStateException()
                .isThrownBy(() -> export.on(SampleLedger.TODAY).writeCsv(OutputStream.nullOutputStream()));
        assertThatIllegalStateException().isThrownBy(() -> export.of(HOME).writeCsv(OutputStream.nullOutputStream()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> export.of(HOME).writeCsv(OutputStream.nullOutputStream(), StandardCharsets.UTF_16));
    }

    private static Desk masked() {
        Desk desk = SampleLedger.desk(new MemoryStore());
        SampleLedger.take(
                desk,
                "社区代码,小区,楼栋,房号,户编号,姓名,证件号码,出生日期,联系电话,备注,爱好\r\n"
                        + "420102400003,汉口花园,2,2-204,H77,欧阳明,11010119010203009X,1901-02-03,13871234567,秘密注,秘密好\r\n"
                        + "420102400003,汉口花园,2,2-204,H77,欧阳亮,110101190001010014,,,,\r\n");
        return desk;
    }

    private static List<List<String>> ledger(Random random) {
        List<List<String>> rows = new ArrayList<>(List.of(TITLES));
        for (int row = random.nextInt(12); row >= 0; row--) {
            List<String> cells = new ArrayList<>();
            for (String title : TITLES) {
                cells.add(cell(title, rows.size(), random));
            }
            rows.add(cells);
            if (random.nextInt(4) == 0) {
                rows.add(elsewhere(cells, random));
            }
        }
        return rows;
    }

    /** The same person in another household, or at another place. */
    private static List<String> elsewhere(List<String> cells, Random random) {
        List<String> other = new ArrayList<>(cells);
        other.set(TITLES.indexOf("房号"), "其他" + random.nextInt(2));
        other.set(TITLES.indexOf("户编号"), random.nextBoolean() ? "" : "其他" + random.nextInt(2));
        return other;
    }

    private static String cell(String title, int row, Random random) {
        return switch (title) {
            case "社区代码" -> HOME.code();
            case "网格", "小区", "楼栋", "单元", "房号" -> any(PARTS, random);
            case "户编号" -> any(List.of("", "H1", "H2", "=H3", "-4", "无", "110101190102030014"), random);
            case "姓名" -> any(NAMES, random) + Character.toString(0x4E00 + row);
            case "证件类型" -> any(List.of("", "居民身份证", "护照", "户口簿", "回乡证", "=证"), random);
            case "证件号码" ->
                random.nextInt(3) == 0
                        ? any(List.of("", "无", "E12345" + row, "H" + (10000000 + row)), random)
                        : id(row);
            case "出生日期" -> any(List.of("", "1901-02-03", "1926.1.1", "45292", "=1"), random);
            case "到达日期", "核实日期" -> any(List.of("", "2024-01-05", "2025年3月1日", "2026-10-31", "2027-01-01"), random);
            case "预计离开日期" -> any(List.of("", "2027-01-01", "x"), random);
            case "联系电话" ->
                any(List.of("", "13871234567", "02712345678、13871234567", "13871234567/13871234567", "12"), random);
            case "重点类别" -> any(List.of("", "低保对象", "低保对象、残疾人", "网红", "网红，低保对象;=x", "=y", "、"), random);
            case "户籍地址", "来源地", "工作单位", "备注", "'=爱好", "职业", "电话", "=HYPERLINK()" -> any(NASTY, random);
            default -> any(WORDS, random);
        };
    }

    private static String id(int row) {
        String digits = "1101011901%02d%02d%03d".formatted(row % 12 + 1, row % 28 + 1, row);
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += (digits.charAt(place) - '0') * ((1 << (17 - place)) % 11);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> lines(byte[] csv) {
        return List.of(new String(csv, StandardCharsets.UTF_8).split("(?<=\r\n)(?=4201)"));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static ImportReport read(Desk desk, byte[] bytes) throws IOException {
        return LedgerImport.through(desk)
                .on(SampleLedger.TODAY)
                .read(new ByteArrayInputStream(bytes))
                .get();
    }

    private static byte[] csv(Desk desk, Charset encoding) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        LedgerExport.through(desk)
                .of(HOME)
                .on(SampleLedger.TODAY)
                .writeCsv(target, encoding)
                .get();
        return target.toByteArray();
    }

    private static byte[] xlsx(Desk desk) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        LedgerExport.through(desk)
                .of(HOME)
                .on(SampleLedger.TODAY)
                .writeXlsx(target)
                .get();
        return target.toByteArray();
    }

    private interface Writing {
        void into(OutputStream target) throws IOException;
    }

    private static String write(Writing writing) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        writing.into(target);
        return target.toString(StandardCharsets.UTF_8);
    }
}
