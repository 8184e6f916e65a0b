package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "42, 420000000000, 42",
        "4201, 420100000000, 4201",
        "420102, 420102000000, 420102",
        "420102018, 420102018000, 420102018",
        "420102018001, 420102018001, 420102018001",
        "420100018000, 420100018000, 420100018",
        "420000000000, 420000000000, 42",
        "429004001, 429004001000, 429004001",
        "420102498, 420102498000, 420102498",
        "420102018598, 420102018598, 420102018598"
    })
    void shortCodesAreFilledAndThePrefixEndsWithTheDeepestLevel(String digits, String full, String prefix) {
        assertThat(AreaCode.of(digits).code()).isEqualTo(full);
        assertThat(AreaCode.of(digits).prefix()).isEqualTo(prefix);
        assertThat(AreaCode.parse(" " + digits + " ").get()).isEqualTo(AreaCode.of(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "420", "42010", "4201020", "42010201", "4201020180011", "42010201800x", "四二"})
    void whatHasAnotherLengthOrNoDigitsIsMalformed(String text) {
        assertThat(AreaCode.parse(text).getLeft().names(KernelReason.AREA_MALFORMED))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaCode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "000000000000, 420102018001, true",
        "420000000000, 420102018001, true",
        "420102018000, 420102018001, true",
        "420102018001, 420102018001, true",
        "420102018001, 420102018000, false",
        "420102018000, 420102019001, false",
        "420100000000, 420100018001, true",
        "420100018000, 420102018001, false",
        "420000000000, 000000000000, false"
    })
    void anAreaCoversItselfAndWhatLiesBelow(String outer, String inner, boolean covers) {
        assertThat(AreaCode.of(outer).covers(AreaCode.of(inner))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "420102018001, 420102018000",
        "420102018000, 420102000000",
        "420102000000, 420100000000",
        "420100000000, 420000000000",
        "420000000000, 000000000000",
        "420100018000, 420100000000"
    })
    void theParentIsTheNextAreaAboveThatIsNotLeftOut(String area, String parent) {
        assertThat(AreaCode.of(area).parent()).isEqualTo(Optional.of(AreaCode.of(parent)));
    }

    @Test
    void theNationHasNoParentAndOnlyTheLowestLevelIsACommunity() {
        assertThat(AreaCode.NATION.parent()).isEmpty();
        assertThat(AreaCode.NATION.prefix()).isEmpty();
        assertThat(AreaCode.of("420102018001").isCommunity()).isTrue();
        assertThat(AreaCode.of("420102018000").isCommunity()).isFalse();
        assertThat(AreaCode.NATION.isCommunity()).isFalse();
    }

    @Test
    void codesAreInTheOrderOfTheirDigits() {
        assertThat(AreaCode.of("42")).isLessThan(AreaCode.of("420102")).isGreaterThan(AreaCode.of("41"));
    }
}
