package org.gridgovernance.resident.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.resident.document.DocumentKind.FOREIGN_PERMANENT_RESIDENT_ID;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final String SPECIMEN = "11010519491231002X";

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE, RESIDENT_ID",
        "440524188001010014, 1880-01-01, MALE, RESIDENT_ID",
        "110101190001010014, 1900-01-01, MALE, RESIDENT_ID",
        "110101190001010022, 1900-01-01, FEMALE, RESIDENT_ID",
        "11010119010203009X, 1901-02-03, MALE, RESIDENT_ID",
        "320508190102030060, 1901-02-03, FEMALE, RESIDENT_ID",
        "420106190402290031, 1904-02-29, MALE, RESIDENT_ID",
        "810000190001010018, 1900-01-01, MALE, HK_MACAO_TAIWAN_RESIDENCE_PERMIT",
        "820000190001010028, 1900-01-01, FEMALE, HK_MACAO_TAIWAN_RESIDENCE_PERMIT",
        "830000190001010038, 1900-01-01, MALE, HK_MACAO_TAIWAN_RESIDENCE_PERMIT",
        "931840190001010010, 1900-01-01, MALE, FOREIGN_PERMANENT_RESIDENT_ID",
        "93139219020202002X, 1902-02-02, FEMALE, FOREIGN_PERMANENT_RESIDENT_ID",
        "911124198108030024, 1981-08-03, FEMALE, FOREIGN_PERMANENT_RESIDENT_ID"
    })
    void readsWhatTheNumberSays(String text, LocalDate birth, Sex sex, DocumentKind kind) {
        IdNumber number = IdNumber.parse(text, TODAY).get();

        assertThat(number.reveal()).contains(text);
        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(number.sex()).isEqualTo(sex);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.addressCode())
                .isEqualTo(
                        kind == FOREIGN_PERMANENT_RESIDENT_ID
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(AreaCode.of(text.substring(0, 6))));
        assertThat(IdNumber.isValid(text, TODAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "11010119010203009x, 11010119010203009X",
        "' 420106 190402290031\u3000', 420106190402290031",
        "４２０１０６１９０４０２２９００３１, 420106190402290031",
        "1101051949123１00２Ｘ, 11010519491231002X",
        "\u200b11010519491231002X\uFEFF, 11010519491231002X",
        "\"'11010519491231002X\", 11010519491231002X",
        "110101010203001, 110101190102030014",
        "110101980203996, 11010118980203996X",
        "110101980203999, 110101189802039994"
    })
    void bringsNumbersToOneForm(String typed, String form) {
        IdNumber number = IdNumber.parse(typed.replaceAll("^\"|\"$", ""), TODAY).get();

        assertThat(number.reveal()).contains(form);
        assertThat(number.number()).isEqualTo(DocumentNumber.of(form));
    }

    @ParameterizedTest
    @CsvSource({
        "110101190001010015, id-number.check-digit",
        "110101190002290011, id-number.birth-date",
        "110101190013010011, id-number.birth-date",
        "110101190004310012, id-number.birth-date",
        "110101209901010017, id-number.birth-in-future",
        "990101190001010018, id-number.division",
        "000101190001010019, id-number.division",
        "91112419810803002, id-number.length",
        "1101051949123100201, id-number.length",
        "11010519491231002A, id-number.characters",
        "1101051949X231002X, id-number.characters",
        "110101000229001, id-number.birth-date",
        "810000010203001, id-number.division",
        "4.20683E+17, id-number.scientific",
        "1.10101e17, id-number.scientific",
        "'', id-number.blank",
        "'\u3000', id-number.blank",
        "000000000000000000, id-number.placeholder",
        "111111111111111111, id-number.placeholder",
        "0, id-number.placeholder",
        "-, id-number.placeholder",
        "无, id-number.placeholder",
        "暂 无, id-number.placeholder",
        "n/a, id-number.placeholder"
    })
    void saysWhyATextIsNone(String text, String code) {
        assertThat(codes(IdNumber.faults(DocumentNumber.of(text), "number", TODAY)))
                .containsExactly(code);
        assertThat(codes(IdNumber.parse(text, TODAY).getLeft().reasons())).containsExactly(code);
        assertThat(IdNumber.isValid(text, TODAY)).isFalse();
    }

    @Test
    void namesEveryReasonAtOnce() {
        assertThat(codes(IdNumber.faults(DocumentNumber.of("990101190013010010"), "number", TODAY)))
                .containsExactly("id-number.check-digit", "id-number.birth-date", "id-number.division");
        assertThat(codes(IdNumber.faults(DocumentNumber.of("ABC"), "number", TODAY)))
                .containsExactly("id-number.length", "id-number.characters");
    }

    @Test
    void isJudgedOnADay() {
        LocalDate birth = LocalDate.of(1949, 12, 31);

        assertThat(IdNumber.parse(SPECIMEN, birth).isRight()).isTrue();
        assertThat(IdNumber.parse(SPECIMEN, birth.minusDays(1)).getLeft().names(IdNumberReason.BIRTH_IN_FUTURE))
                .isTrue();
    }

    @Test
    void showsTheFirstAndTheLastCharacterOnly() {
        assertThat(IdNumber.parse(SPECIMEN, TODAY).get()).hasToString("1****************X");
        assertThat(DocumentNumber.of(SPECIMEN)).hasToString("1****************X");
        assertThat(DocumentNumber.of("E1")).hasToString("**");
        assertThat(DocumentNumber.of("E12")).hasToString("***");
        assertThat(DocumentNumber.of("欧阳明日金丝雀测试")).hasToString("*********");
        assertThat(DocumentNumber.of("EJ990011")).hasToString("E******1");
    }

    @Test
    void anErasedNumberIsAFaultOfItsOwn() {
        DocumentNumber erased = Json.lenient().read("-1", DocumentNumber.class);

        assertThat(erased.isErased()).isTrue();
        assertThat(codes(IdNumber.faults(erased, "number", TODAY))).containsExactly("personal.erased");
    }

    @Test
    void reasonsNameThePathAndNeverTheNumber() {
        assertThat(IdNumber.faults(DocumentNumber.of("110101190001010015"), "documents[0].number", TODAY))
                .allSatisfy(reason -> {
                    assertThat(reason.path()).isEqualTo("documents[0].number");
                    assertThat(reason.toString()).doesNotContain("110101190001010015");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X, ''",
        "RESIDENT_ID, 110101010203001, ''",
        "RESIDENT_ID, 810000190001010018, id-number.other-kind",
        "HK_MACAO_TAIWAN_RESIDENCE_PERMIT, 810000190001010018, ''",
        "HK_MACAO_TAIWAN_RESIDENCE_PERMIT, 11010519491231002X, id-number.other-kind",
        "FOREIGN_PERMANENT_RESIDENT_ID, 931840190001010010, ''",
        "FOREIGN_PERMANENT_RESIDENT_ID, usa310012345678, ''",
        "FOREIGN_PERMANENT_RESIDENT_ID, 11010519491231002X, id-number.other-kind",
        "RESIDENT_ID, USA310012345678, id-number.characters id-number.length",
        "PASSPORT, E12345678, ''",
        "PASSPORT, '', id-number.blank",
        "TAIWAN_TRAVEL_PERMIT, 无, id-number.placeholder"
    })
    void eachKindOfDocumentJudgesItsNumbers(DocumentKind kind, String text, String codes) {
        assertThat(codes(kind.faults(DocumentNumber.of(text), "number", TODAY)))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Property
    void everyWellMadeNumberParses(@ForAll("numbers") String number) {
        assertThat(IdNumber.isValid(number, TODAY)).isTrue();
        assertThat(IdNumber.parse(number, TODAY).get().reveal()).contains(number);
    }

    /** MOD 11-2 has no exception: the weights are powers of two and never 0 by 11, and two digits differ by less than 11. */
    @Property
    void noSingleDigitCanChange(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 17) int place,
            @ForAll("checkDigits") char other) {
        Assume.that(number.charAt(place) != other);

        assertThat(IdNumber.isValid(replaced(number, place, other), TODAY)).isFalse();
    }

    /** No exception either: neighbouring weights differ by their half, never 0 by 11. Swapping equal digits is no change. */
    @Property
    void noTwoNeighboursCanSwap(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int place) {
        Assume.that(number.charAt(place) != number.charAt(place + 1));
        String swapped = replaced(replaced(number, place, number.charAt(place + 1)), place + 1, number.charAt(place));

        assertThat(IdNumber.isValid(swapped, TODAY)).isFalse();
    }

    /** What a check digit cannot see: two changes may cancel each other. */
    @Test
    void twoChangesMayCancel() {
        assertThat(IdNumber.isValid("110101190001010014", TODAY)).isTrue();
        assertThat(IdNumber.isValid("110101190001010022", TODAY)).isTrue();
    }

    @Property
    void theQuickWayAgreesWithTheReasons(@ForAll("almostNumbers") String text) {
        List<Reason> faults = IdNumber.faults(DocumentNumber.of(text), "", TODAY);

        assertThat(IdNumber.isValid(text, TODAY)).isEqualTo(faults.isEmpty());
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> divisions = Arbitraries.oneOf(
                Arbitraries.of("11", "15", "23", "31", "37", "42", "46", "50", "54", "61", "65", "71")
                        .flatMap(province -> digits(4).map(county -> province + county)),
                Arbitraries.of("810000", "820000", "830000"),
                Arbitraries.of("911", "931", "942")
                        .flatMap(province -> digits(3).map(country -> province + country)));
        Arbitrary<String> births = Arbitraries.integers()
                .between(0, (int) (TODAY.toEpochDay() - LocalDate.of(1850, 1, 1).toEpochDay()))
                .map(days -> LocalDate.of(1850, 1, 1).plusDays(days).toString().replace("-", ""));
        return Combinators.combine(divisions, births, digits(3))
                .as((division, birth, sequence) -> withCheckDigit(division + birth + sequence));
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Combinators.combine(numbers(), Arbitraries.integers().between(0, 17), checkDigits())
                .as(IdNumberTest::replaced);
    }

    @Provide
    Arbitrary<Character> checkDigits() {
        return Arbitraries.chars().with("0123456789X");
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** The check digit by the table of the standard, written differently from the code under test. */
    private static String withCheckDigit(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.getNumericValue(digits.charAt(i));
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String replaced(String text, int place, char with) {
        return text.substring(0, place) + with + text.substring(place + 1);
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
