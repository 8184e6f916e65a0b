package org.gridgovernance.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger may be written in any of the encodings of the country, and nothing in it is ever replaced by something else. */
class LedgerEncodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADER = "社区代码,姓名,备注\r\n";
    private static final String ROW = "420102400003,欧阳明,\r\n";

    private final MemoryStore store = new MemoryStore();

    /** What two people are called, and what is said of them. */
    private record Said(String name, String note) {}

    @Property(tries = 30)
    void everyEncodingSaysTheSame(@ForAll("said") List<Said> said) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        said.forEach(each -> text.append("420102400003,")
                .append(each.name())
                .append(",\"")
                .append(each.note())
                .append("\"\r\n"));
        for (byte[] bytes : written(text.toString())) {
            MemoryStore fresh = new MemoryStore();
            assertThat(read(fresh, bytes).get().rows()).isEqualTo(said.size());
            assertThat(people(fresh)).containsExactlyInAnyOrderElementsOf(said);
        }
    }

    /** Of the fifth and later planes and of the areas that GB 18030-2022 made mandatory. */
    @ParameterizedTest
    @ValueSource(strings = {"𠮷野", "㛃", "𬭼", "𰻝", "䶮", "龴", "欧阳\uE5E0"})
    void rareCharactersOfNamesSurvive(String name) throws IOException {
        for (byte[] bytes : written(HEADER + "420102400003," + name + ",\r\n")) {
            MemoryStore fresh = new MemoryStore();
            read(fresh, bytes).get();
            assertThat(people(fresh)).containsExactly(new Said(name, ""));
        }
    }

    @Test
    void theEncodingIsThatOfTheHeaderHoweverLateItMatters() throws IOException {
        String ascii = "420102400003,Li," + "x".repeat(60) + "\r\n";
        byte[] late = (HEADER + ascii.repeat(3000) + ROW).getBytes(GB18030);
        assertThat(read(store, late).get().rows()).isEqualTo(3001);
        assertThat(people(store)).anyMatch(said -> said.name().equals("欧阳明"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 900, 3001})
    void aBrokenByteIsToldWithItsRowAndNothingIsWritten(int row) throws IOException {
        for (Charset encoding : List.of(UTF_8, GB18030)) {
            byte[] bytes = (HEADER + ROW.repeat(3000)).getBytes(encoding);
            int length = ROW.getBytes(encoding).length;
            bytes[HEADER.getBytes(encoding).length + (row - 2) * length + 14] = (byte) 0xFF;
            assertUndecodable(bytes, "A" + row);
        }
    }

    @Test
    void aCharacterOfTheOtherEncodingIsNotGuessedAt() throws IOException {
        byte[] mixed = bytes(bytes((HEADER + ROW).getBytes(UTF_8), ROW.getBytes(GB18030)), ROW.getBytes(UTF_8));
        assertUndecodable(mixed, "A3");
    }

    @Test
    void whatStopsInsideACharacterIsRefused() throws IOException {
        for (Charset encoding : List.of(UTF_8, GB18030)) {
            byte[] bytes = (HEADER + ROW + "420102400003,欧").getBytes(encoding);
            assertUndecodable(java.util.Arrays.copyOf(bytes, bytes.length - 1), "A3");
        }
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        assertUndecodable((HEADER + ROW).getBytes(Charset.forName("Big5")), "A1");
        assertUndecodable((HEADER + ROW).getBytes(UTF_16LE), "");
    }

    @Test
    void halfAPairAndANulAreNoCharacters() throws IOException {
        assertThat(LedgerImport.through(SampleLedger.desk(store))
                        .on(SampleLedger.TODAY)
                        .read(new StringReader(HEADER + "420102400003,\uD800,\r\n"))
                        .getLeft()
                        .names(LedgerReason.UNDECODABLE))
                .isTrue();
        byte[] nul =
                bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}, (HEADER + ROW + "420102400003,\0,").getBytes(UTF_16LE));
        assertUndecodable(nul, "A3");
    }

    private void assertUndecodable(byte[] bytes, String path) throws IOException {
        Rejection refused = read(store, bytes).getLeft();
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isIn(LedgerReason.UNDECODABLE.code(), LedgerReason.BINARY.code());
            assertThat(reason.path()).isEqualTo(path);
        });
        assertThat(SampleLedger.journal(store)).isEmpty();
    }

    /** The text in every encoding, with its mark where it may have one. */
    private static List<byte[]> written(String text) {
        List<byte[]> written = new ArrayList<>();
        written.add(text.getBytes(UTF_8));
        written.add(text.getBytes(GB18030));
        for (Charset marked : List.of(UTF_8, UTF_16LE, UTF_16BE, GB18030)) {
            written.add(("\uFEFF" + text).getBytes(marked));
        }
        return written;
    }

    private static Either<Rejection, ImportReport> read(MemoryStore into, byte[] bytes) throws IOException {
        return LedgerImport.through(SampleLedger.desk(into))
                .on(SampleLedger.TODAY)
                .read(new ByteArrayInputStream(bytes));
    }

    private static List<Said> people(MemoryStore store) {
        return SampleLedger.desk(store).search(Criteria.of(Resident.TYPE).limit(10_000)).get().items().stream()
                .map(Found::state)
                .map(Resident::particulars)
                .map(LedgerEncodingTest::said)
                .toList();
    }

    private static Said said(Particulars person) {
        return new Said(
                person.name().reveal().orElseThrow(),
                person.note().flatMap(PersonalText::reveal).orElse(""));
    }

    private static byte[] bytes(byte[] first, byte[] then) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<String> names = han().list().ofMinSize(2).ofMaxSize(6).map(LedgerEncodingTest::text);
        Arbitrary<String> notes =
                Arbitraries.oneOf(han(), signs()).list().ofMaxSize(200).map(LedgerEncodingTest::text);
        return net.jqwik.api.Combinators.combine(names, notes)
                .as((name, note) -> new Said(name, note.strip()))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Said::name);
    }

    private static Arbitrary<Integer> han() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0x4E00, 0x9FA5),
                Arbitraries.integers().between(0x3400, 0x4DB5),
                Arbitraries.integers().between(0x20000, 0x2A6D6),
                Arbitraries.integers().between(0x30000, 0x3134A));
    }

    private static Arbitrary<Integer> signs() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between('#', '~').filter(sign -> sign != '\'' && "+-=@".indexOf(sign) < 0),
                Arbitraries.of(0x20AC, 0x00B7, 0x2014, 0xFF08, 0x1F600, 0xE000));
    }

    private static String text(List<Integer> characters) {
        return characters.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
