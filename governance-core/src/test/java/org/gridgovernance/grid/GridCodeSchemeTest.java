package org.gridgovernance.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridCodeSchemeTest {

    private static final Map<String, GridCodeScheme> SCHEMES = Map.of(
            "STATISTICAL_15", GridCodeScheme.STATISTICAL_15,
            "COMMUNITY_20", GridCodeScheme.COMMUNITY_20,
            "UNIT_14", GridCodeScheme.UNIT_14,
            "FREE", GridCodeScheme.FREE);

    @ParameterizedTest
    @CsvSource({
        "STATISTICAL_15, 370102013006008, 370102013006008, 370102013006",
        "STATISTICAL_15, ' ３７０102013006 008', 370102013006008, 370102013006",
        "COMMUNITY_20, 12345642010200200101, 12345642010200200101, 420102002001",
        "COMMUNITY_20, 12345642010200260100, 12345642010200260100, 420102002601",
        "UNIT_14, 42010200200100, 42010200200100, 420102002001",
        "UNIT_14, 42010200200107, 42010200200107, 420102002001",
        "FREE, ' 第４网格 ', 第4网格, ",
        "FREE, 370102013006008, 370102013006008, "
    })
    void readsACodeAndTheCommunityInIt(String scheme, String text, String code, String community) {
        GridCode read = SCHEMES.get(scheme).parse(text).get();

        assertThat(read).isEqualTo(new GridCode(code));
        assertThat(SCHEMES.get(scheme).community(read))
                .isEqualTo(Optional.ofNullable(community).map(AreaCode::of));
    }

    @ParameterizedTest
    @CsvSource({
        "STATISTICAL_15, '', grid-code.blank",
        "STATISTICAL_15, 第4网格, grid-code.malformed",
        "STATISTICAL_15, 37010201300600, grid-code.malformed",
        "STATISTICAL_15, 37010201300600A, grid-code.malformed",
        "STATISTICAL_15, 370102013000008, grid-code.no-community",
        "COMMUNITY_20, 12345642010200200001, grid-code.no-community",
        "COMMUNITY_20, 1234564201020020010, grid-code.malformed",
        "UNIT_14, 42010200200001, grid-code.no-community",
        "UNIT_14, 420102002001007, grid-code.malformed",
        "FREE, ' ', grid-code.blank",
        "FREE, 12345678901234567890123456789012345678901, grid-code.too-long"
    })
    void saysWhyATextIsNone(String scheme, String text, String code) {
        assertThat(SCHEMES.get(scheme).parse(text).getLeft().reasons())
                .singleElement()
                .extracting("code")
                .isEqualTo(code);
    }

    @Test
    void aCodeOfAnotherSchemeNamesNoCommunity() {
        assertThat(GridCodeScheme.STATISTICAL_15.community(new GridCode("42010200200107")))
                .isEmpty();
        assertThat(GridCodeScheme.UNIT_14.community(new GridCode("42010200200007")))
                .isEmpty();
    }

    @Test
    void jsonHoldsTheText() {
        GridCode code = new GridCode("第4网格");

        assertThat(Json.strict().write(code)).isEqualTo("\"第4网格\"");
        assertThat(Json.strict().read("\"第4网格\"", GridCode.class)).isEqualTo(code);
    }

    @Test
    void aCodeIsInNormalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCode(" 第4网格"));
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCode(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCode("x".repeat(41)));
    }
}
