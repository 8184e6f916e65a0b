package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever holds a dump of the database, of the types of the library itself, reads nobody's name and tests no guess. */
class DumpTest {
    private static final byte[] LOOKUP = "a lookup key of thirty-two bytes".getBytes(StandardCharsets.UTF_8);

    private static List<byte[]> dump(Database database, Seal seal) throws SQLException {
        DataSource source = database.empty();
        Governance governance = Governance.builder()
                .store(JdbcGovernanceStore.using(source)
                        .keeping(Governance.standardTypes())
                        .sealedBy(seal)
                        .migrating()
                        .open())
                .build();
        live(governance.as(Town.steward()));
        assertThat(governance.verify(AreaCode.NATION).differences()).isEmpty();
        return Dump.of(source);
    }

    private static void live(Desk desk) {
        var dwelling = Town.done(desk, Town.dwelling(Town.HERE, "101"));
        Town.done(desk, Town.grid(Town.HERE, "1"));
        Resident resident = Town.done(
                desk,
                RegisterResident.builder()
                        .from(Town.register(Canaries.NAME, dwelling))
                        .particulars(PARTICULARS)
                        .documents(List.of(
                                Document.of(DocumentKind.RESIDENT_ID, Canaries.ID_NUMBER),
                                Document.of(DocumentKind.PASSPORT, Canaries.PASSPORT)))
                        .build());
        Town.done(
                desk,
                CorrectResident.builder()
                        .from(Town.correct(resident, Canaries.NAME))
                        .particulars(PARTICULARS)
                        .build());
        Town.done(desk, Town.household(Town.HERE, "H1", Town.member(resident, Relation.HEAD)));
        assertThat(desk.search(Criteria.of(Resident.TYPE)
                                .where(
                                        Resident.NAME.is(PersonName.of(Canaries.NAME)),
                                        Resident.PHONES.contains(Phone.of(Canaries.PHONE))))
                        .get()
                        .items())
                .hasSize(1);
    }

    private static final Particulars PARTICULARS = Particulars.builder()
            .name(PersonName.of(Canaries.NAME))
            .sex(Sex.MALE)
            .birth(BirthDate.of(Canaries.BIRTH))
            .workplace(PersonalText.of(Canaries.TEXT))
            .phones(List.of(Phone.of(Canaries.PHONE)))
            .registeredAddress(Address.of(Canaries.ADDRESS))
            .note(PersonalText.of(Canaries.TEXT))
            .extras(Map.of("爱好", PersonalText.of(Canaries.TEXT)))
            .build();

    @ParameterizedTest
    @EnumSource
    void nothingPersonalStandsInTheClear(Database database) throws SQLException {
        assertThat(canaries(dump(database, Seal.aes(SealKeys.of(LOOKUP, new byte[32])))))
                .isEmpty();
        assertThat(canaries(dump(database, Seal.none())))
                .as("what is not sealed is seen")
                .containsAll(Canaries.ALL);
    }

    private static List<String> canaries(List<byte[]> dump) {
        return Canaries.ALL.stream()
                .filter(canary -> dump.stream().anyMatch(value -> text(value).contains(canary)))
                .toList();
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void noDigestCanBeTestedWithoutTheKey(Database database) throws SQLException {
        List<byte[]> dump = dump(database, Seal.aes(SealKeys.of(LOOKUP, new byte[32])));
        List<String> guesses = Canaries.ALL.stream()
                .flatMap(canary -> Stream.concat(
                        Stream.of(canary),
                        purposes().flatMap(purpose -> Stream.of(purpose + canary, purpose + "\0" + canary))))
                .toList();
        assertThat(guesses).hasSizeGreaterThan(100);
        for (String algorithm : List.of("SHA-256", "SHA-1", "MD5", "SHA-512")) {
            assertThat(guesses.stream().filter(guess -> stands(digest(algorithm, guess), dump)))
                    .as(algorithm)
                    .isEmpty();
        }
        byte[] kept = Base64.getUrlDecoder()
                .decode(Seal.aes(SealKeys.of(LOOKUP, new byte[32])).digest("resident.phone", Canaries.PHONE));
        assertThat(stands(kept, dump)).as("what is kept is seen").isTrue();
    }

    private static Stream<String> purposes() {
        return Governance.standardTypes().stream().flatMap(DumpTest::purposes);
    }

    private static Stream<String> purposes(AggregateType<?> type) {
        return Stream.concat(
                        type.keys().stream().map(key -> key.name()),
                        type.indexes().stream().map(index -> index.name()))
                .map(name -> Seal.purpose(type, name));
    }

    private static byte[] digest(String algorithm, String guess) {
        try {
            return MessageDigest.getInstance(algorithm).digest(guess.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** As bytes, or written in any usual way. */
    private static boolean stands(byte[] digest, List<byte[]> dump) {
        List<String> written = new ArrayList<>();
        String hex = HexFormat.of().formatHex(digest);
        written.add(hex);
        written.add(hex.toUpperCase(Locale.ROOT));
        written.add(Base64.getEncoder().withoutPadding().encodeToString(digest));
        written.add(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        written.add(new String(digest, StandardCharsets.ISO_8859_1));
        return dump.stream()
                .flatMap(value -> Stream.of(text(value), new String(value, StandardCharsets.ISO_8859_1)))
                .anyMatch(value -> written.stream().anyMatch(value::contains));
    }
}
