package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, on the whole sample ledger: run twice, and looked at. */
class RegisterTest {

    @TempDir
    private static Path folder;

    private static String first;
    private static List<String> knownAtFirst;
    private static String second;
    private static List<String> knownThen;

    @BeforeAll
    static void twice() {
        Program program = new Program(folder);
        assertThat(program.run("--url", program.h2())).isZero();
        first = program.out() + program.err();
        knownAtFirst = program.knowledge();
        assertThat(program.run("--url", program.h2(), "--lang", "en")).isZero();
        second = program.out() + program.err();
        knownThen = program.knowledge();
    }

    @Test
    void theSampleBecomesARegister() {
        assertThat(first)
                .contains("导入台账 importing the ledger 100% (6037/6037)")
                .contains("导入报告：按处理结果 Import report by outcome")
                .containsPattern("合计 total +6037\n")
                .contains("汉口花园社区 第4网格")
                .contains("实有人口 Population 2026-11-24", "人口结构 Population pyramid 2026-11-24")
                .contains("Changes by event date 2026-10-24 – 2026-11-24", "按登记日期")
                .contains("再次运行不会有任何变化。 Run it again and nothing changes.");
    }

    @Test
    void aSecondRunChangesNothing() {
        assertThat(second).contains("Nothing changed.");
        assertThat(knownThen).hasSizeGreaterThan(60).isEqualTo(knownAtFirst);
    }

    @Test
    void inEnglishEverythingButThePlacesIsEnglishAndTablesFitAScreen() {
        assertThat(second.lines())
                .contains("importing the ledger 100% (6037/6037)", "Coverage", "Import report by kind");
        assertThat(second).doesNotContain("导入", "覆盖");
        assertThat(Stream.of(first, second).flatMap(String::lines).takeWhile(line -> !line.contains("Refused rows")))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void refusedRowsAreFoundOnTheScreenAndEveryRowInAFile() throws IOException {
        Path report = folder.resolve("register.report.csv");
        assertThat(first.lines())
                .contains("拒绝的行（共93行） Refused rows (93 in all)")
                .contains(
                        "33  id-number.check-digit  证件号码校验位不符，请核对 the check digit does not fit; compare with the document")
                .contains("逐行报告 rows: " + report)
                .filteredOn(line -> line.matches("\\d+  [a-z.-]+  .*"))
                .hasSize(10);
        assertThat(Files.readAllLines(report))
                .startsWith("\uFEFFrow,outcome,weight,code,column,zh,en")
                .anyMatch(line -> line.startsWith("33,REFUSED,REFUSAL,id-number.check-digit,证件号码,"))
                .anyMatch(line -> line.startsWith("6038,"));
    }

    @Test
    void noPrintAndNoReportShowsAnybody() throws IOException {
        showsNobody(first + second);
        showsNobody(Files.readString(folder.resolve("register.report.csv")));
    }

    @Test
    void noTableShowsAnybody(@TempDir Path other) throws SQLException {
        Program program = new Program(other);
        assertThat(program.run("--file", program.part(300), "--url", program.h2()))
                .isZero();

        String dump = dump(program.h2());

        assertThat(dump).contains("汉口花园一期");
        showsNobody(dump);
    }

    /** All that stands in the database, as SQL. */
    private static String dump(String url) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        StringBuilder all = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            while (lines.next()) {
                all.append(lines.getString(1)).append('\n');
            }
        }
        return Pattern.compile("\\\\([0-9a-f]{4})")
                .matcher(all)
                .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static void showsNobody(String text) {
        Set<String> numbers = cells(12, 14) // document number, phone
                .filter(cell -> cell.matches("\\d{11}|\\d{17}[\\dX]"))
                .collect(Collectors.toSet());
        assertThat(numbers).hasSizeGreaterThan(5_000);
        assertThat(runs(text)).noneMatch(numbers::contains);
        assertThat(cells(9).filter(name -> name.length() > 2).distinct()).noneMatch(text::contains);
    }

    /** Everything in a text that may be a number of that length. */
    private static Stream<String> runs(String text) {
        return Stream.of("(?=(\\d{11}))", "(?=(\\d{17}[\\dX]))")
                .flatMap(shape -> Pattern.compile(shape).matcher(text).results())
                .map(found -> found.group(1));
    }

    private static Stream<String> cells(int... columns) {
        return Program.LEDGER
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .flatMap(row -> Arrays.stream(columns).mapToObj(column -> row[column]));
    }
}
