package org.gridgovernance.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vector of the reference, and that each single slip of a pen is noticed. */
class UnifiedSocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String EXAMPLE = "91350100M000100Y43";

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, 91, 350100, M000100Y4",
        "54110101ME000001X3, 54, 110101, ME000001X",
        "55110101ME00000280, 55, 110101, ME0000028",
        "52110101MJ00000346, 52, 110101, MJ0000034",
        "51110101000000043K, 51, 110101, 000000043",
        "N2110101MF0000064H, N2, 110101, MF0000064",
        "91110101MA00002340, 91, 110101, MA0000234",
        "91110101MA00000583, 91, 110101, MA0000058"
    })
    void validCodesTellTheirParts(String text, String kind, String division, String body) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(text, "").get();
        assertThat(code.authorityAndCategory()).isEqualTo(kind);
        assertThat(code.division()).isEqualTo(division);
        assertThat(code.body()).isEqualTo(body);
        assertThat(code.isBodyConsistent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, social-credit.characters",
        "91110101MA00000584, social-credit.check",
        "91350100I000100Y43, social-credit.characters",
        "91350100O000100Y43, social-credit.characters",
        "91350100S000100Y43, social-credit.characters",
        "91350100V000100Y43, social-credit.characters",
        "91350100Z000100Y43, social-credit.characters",
        "91350100M000100Y4, social-credit.length",
        "91350100M000100Y433, social-credit.length",
        "'', social-credit.length"
    })
    void otherTextsAreRefusedForTheirReason(String text, String reason) {
        Rejection rejection = UnifiedSocialCreditCode.parse(text, "company").getLeft();
        assertThat(rejection.reasons()).singleElement().satisfies(only -> {
            assertThat(only.code()).isEqualTo(reason);
            assertThat(only.path()).isEqualTo("company");
        });
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100m000100y43", " 9135 0100 M000 100Y 43 ", "９１３５０１００Ｍ０００１００Ｙ４３"})
    void whatIsTypedOtherwiseIsMended(String text) {
        assertThat(UnifiedSocialCreditCode.of(text).code()).isEqualTo(EXAMPLE);
    }

    @Property
    void anotherCharacterAnywhereIsNoticed(@ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int other) {
        StringBuilder changed = new StringBuilder(EXAMPLE);
        changed.setCharAt(at, ALPHABET.charAt(other));
        boolean same = changed.toString().equals(EXAMPLE);
        assertThat(UnifiedSocialCreditCode.parse(changed.toString(), "").isRight())
                .isEqualTo(same);
    }

    @Test
    void oneCheckCharacterFits() {
        String stem = "91110101MA0000058";
        assertThat(IntStream.range(0, ALPHABET.length())
                        .mapToObj(i -> stem + ALPHABET.charAt(i))
                        .filter(code -> UnifiedSocialCreditCode.parse(code, "").isRight()))
                .containsExactly("91110101MA00000583");
    }

    @Test
    void inJsonItIsItsText() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(EXAMPLE);
        String json = Json.strict().write(code);
        assertThat(json).isEqualTo('"' + EXAMPLE + '"');
        assertThat(Json.strict().read(json, UnifiedSocialCreditCode.class)).isEqualTo(code);
    }
}
