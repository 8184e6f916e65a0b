package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first command of the README, on the sample ledger. */
class RegisterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
    private static final TextFile LEDGER = TextFile.of(Optional.empty(), "ledger-jiangan.csv");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSampleBecomesARegisterAndASecondRunChangesNothing() throws SQLException {
        assertThat(run("--url", h2())).isZero();
        String first = out.toString(StandardCharsets.UTF_8);
        assertThat(first)
                .contains("导入报告：按处理结果 Import report by outcome")
                .containsPattern("合计 total +6037\n")
                .contains("汉口花园社区 第4网格")
                .contains("再次运行不会有任何变化。 Run it again and nothing changes.");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("导入台账 importing 100% (6037/6037)");

        out.reset();
        assertThat(run("--url", h2())).isZero();
        String second = out.toString(StandardCharsets.UTF_8);
        assertThat(second).contains("没有任何变化。 Nothing changed.");
        assertThat(knowledge(second)).isEqualTo(knowledge(first));

        showsNobody(first + second + err.toString(StandardCharsets.UTF_8));
        showsNobody(dump());
    }

    @Test
    void postgresTellsTheSame() throws IOException {
        String part = part(600).toString();
        run("--file", part, "--url", h2(), "--lang", "en");
        String embedded = out.toString(StandardCharsets.UTF_8);
        out.reset();

        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            assertThat(run("--file", part, "--url", url, "--keys", file("keys"), "--lang", "en"))
                    .isZero();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(embedded);
    }

    @Test
    void otherKeysThanThoseOfTheDatabaseAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path small = part(40);
        run("--file", small.toString(), "--url", h2());
        String first = knowledge(out.toString(StandardCharsets.UTF_8));

        assertThat(run("--file", small.toString(), "--url", h2(), "--keys", file("others")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--keys");

        out.reset();
        assertThat(run("--file", small.toString(), "--url", h2())).isZero();
        assertThat(knowledge(out.toString(StandardCharsets.UTF_8))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004\u0000\u0000\n", "社区代码,姓名,性别\n420102018001,欧阳", "a,b\n1,2\n"})
    void aFileThatIsNoLedgerIsRefusedAndNothingIsWritten(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.csv"), content);

        assertThat(run("--file", file.toString(), "--url", h2())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ledger.csv");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/register?password=secret-word",
                "jdbc:mysql://127.0.0.1/register?password=secret-word",
                "register"
            })
    void anUnreachableDatabaseIsNamedWithoutItsPassword(String url) {
        assertThat(run("--url", url)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).isNotEmpty().doesNotContain("secret-word");
    }

    private int run(String... args) {
        return new Register(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        CLOCK)
                .run(List.of(args));
    }

    private String h2() {
        return "jdbc:h2:" + folder.resolve("register");
    }

    /** All that stands in the database, as SQL. */
    private String dump() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(h2());
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

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Path part(int lines) throws IOException {
        return Files.writeString(
                folder.resolve("part.csv"),
                LEDGER.text().lines().limit(lines).collect(Collectors.joining("\n", "", "\n")));
    }

    /** What the register tells, the import report left out. */
    private static String knowledge(String printed) {
        return printed.substring(printed.indexOf("覆盖情况"), printed.lastIndexOf('\n', printed.length() - 2));
    }

    private static void showsNobody(String text) {
        Set<String> canaries = LEDGER.text()
                .lines()
                .skip(1)
                .limit(500)
                .map(line -> line.split(",", -1))
                .flatMap(cells -> Stream.of(cells[12], cells[14])) // document number, phone
                .filter(cell -> cell.matches("\\d{10,}X?"))
                .collect(Collectors.toSet());
        assertThat(canaries).hasSizeGreaterThan(500);
        assertThat(canaries.stream().filter(text::contains)).isEmpty();
        LEDGER.text()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[9])
                .filter(name -> name.length() > 2)
                .distinct()
                .forEach(name -> assertThat(text).doesNotContain(name));
    }
}
