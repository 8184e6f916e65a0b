package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be put right first is told, ends with 2, and leaves nothing behind. */
class RegisterRefusesTest {

    private static final String CHENGDU = "code,name\n510104017001,青石桥社区\n";
    private static final String THERE = "社区代码,网格,小区,房号,户编号,姓名\n510104017001,第1网格,青石苑,101,1,欧阳明\n";

    private Program program;

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        program = new Program(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004\u0000\u0000\n", "社区代码,姓名,性别\n420102018001,欧阳", "a,b\n1,2\n"})
    void aFileThatIsNoLedger(String content) {
        assertThat(program.run("--file", program.file("ledger.csv", content), "--url", program.h2()))
                .isEqualTo(2);

        assertThat(program.err()).contains("ledger.csv");
        assertThat(program.files()).containsExactly("ledger.csv");
    }

    @Test
    void aLedgerOfWhichEveryRowIsRefused() {
        String ledger = program.file("ledger.csv", THERE);

        assertThat(program.run("--file", ledger, "--url", program.h2())).isEqualTo(2);

        assertThat(program.out()).contains("2  ledger.community-unknown  ");
        assertThat(program.err()).contains("全部拒绝，未写入", "all rows refused, nothing written");
        assertThat(program.files()).containsExactly("ledger.csv");
    }

    @Test
    void changesThatWouldEndBeforeTheyBegin() {
        assertThat(program.run("--url", program.h2(), "--as-of", "2025-03-01", "--since", "2025-03-02"))
                .isEqualTo(2);

        assertThat(program.err()).contains("--since lies after --as-of");
        assertThat(program.files()).isEmpty();
    }

    @Test
    void theSameLedgerIsTakenWithItsOwnAreas() {
        String ledger = program.file("ledger.csv", THERE);
        String areas = program.file("areas.csv", CHENGDU);

        assertThat(program.run("--file", ledger, "--areas", areas, "--url", program.h2()))
                .isZero();

        assertThat(program.out()).contains("青石桥社区 第1网格").doesNotContain("Refused rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004\u0000\u0000\n", "name\n青石桥社区\n", "code,name\nx,青石桥社区\n"})
    void aFileThatIsNoAreaTable(String content) {
        assertThat(program.run("--areas", program.file("areas.csv", content), "--url", program.h2()))
                .isEqualTo(2);

        assertThat(program.err()).contains("areas.csv");
        assertThat(program.files()).containsExactly("areas.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--areas", "--file"})
    void aFileThatIsNotThere(String option) {
        assertThat(program.run(option, program.path("none.csv").toString(), "--url", program.h2()))
                .isEqualTo(2);

        assertThat(program.err()).contains("none.csv");
        assertThat(program.files()).isEmpty();
    }

    @Test
    void aKeyFileWhereNoneCanBe() {
        assertThat(program.run("--keys", program.path("none/keys").toString(), "--url", program.h2()))
                .isEqualTo(2);

        assertThat(program.err()).contains("--keys");
        assertThat(program.files()).isEmpty();
    }

    @Test
    void aFileThatHoldsNoKeys() {
        assertThat(program.run("--keys", program.file("keys", "none"), "--url", program.h2()))
                .isEqualTo(2);

        assertThat(program.files()).containsExactly("keys");
    }

    @Test
    void anOldDatabaseWhoseKeysAreLostGetsNoNewOnes() throws IOException {
        String part = program.part(10);
        program.run("--file", part, "--url", program.h2());
        List<String> known = program.knowledge();
        Path moved = Files.move(program.path("register.keys"), program.path("safe"));

        assertThat(program.run("--file", part, "--url", program.h2())).isEqualTo(2);
        assertThat(program.err()).contains("the key file of this database is missing");
        assertThat(program.files()).doesNotContain("register.keys");

        assertThat(program.run("--file", part, "--url", program.h2(), "--keys", moved.toString()))
                .isZero();
        assertThat(program.out()).contains("Nothing changed.");
        assertThat(program.knowledge()).isEqualTo(known);
    }

    @Test
    void otherKeysThanThoseOfTheDatabase() {
        String part = program.part(10);
        program.run("--file", part, "--url", program.h2());
        List<String> known = program.knowledge();
        String others = program.file("others", ("0".repeat(64) + "\n").repeat(2));

        assertThat(program.run("--file", part, "--url", program.h2(), "--keys", others))
                .isEqualTo(2);
        assertThat(program.err()).contains("--keys");

        assertThat(program.run("--file", part, "--url", program.h2())).isZero();
        assertThat(program.knowledge()).isEqualTo(known);
    }

    @Test
    void keysAreTheirOwnersAlone() throws IOException {
        program.run("--file", program.part(10), "--url", program.h2());

        Path keys = program.path("register.keys");
        boolean posix = keys.getFileSystem().supportedFileAttributeViews().contains("posix");
        assertThat(posix ? PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)) : "rw-------")
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/register?password=secret-word",
                "jdbc:mysql://127.0.0.1/register?password=secret-word",
                "register"
            })
    void anUnreachableDatabaseIsNamedWithoutItsPassword(String url) {
        String part = program.part(10);

        assertThat(program.run(
                        "--file",
                        part,
                        "--url",
                        url,
                        "--keys",
                        program.path("keys").toString()))
                .isEqualTo(2);

        assertThat(program.err()).isNotEmpty().doesNotContain("secret-word");
        assertThat(program.files()).containsExactly("part.csv");
    }

    @Test
    void aServerWithoutTheNameOfAKeyFile() {
        assertThat(program.run("--file", program.part(10), "--url", "jdbc:postgresql://127.0.0.1:1/register"))
                .isEqualTo(2);

        assertThat(program.err()).contains("name a key file by --keys");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(program.run("--help")).isZero();

        assertThat(program.out()).contains("--file", "--areas", "--url", "--keys", "--lang");
        assertThat(program.err()).isEmpty();
    }
}
