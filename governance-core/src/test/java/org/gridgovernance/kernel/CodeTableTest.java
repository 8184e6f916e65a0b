package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {

    enum Colour implements CodeTable {
        RED("01", "红", "Red", "赤、朱 红"),
        GREEN("00", "绿", "Green", "");

        private final String code;
        private final String zh;
        private final String en;
        private final String aliases;

        Colour(String code, String zh, String en, String aliases) {
            this.code = code;
            this.zh = zh;
            this.en = en;
            this.aliases = aliases;
        }

        @Override
        public Wording wording() {
            return Wording.of(code, zh, en, aliases);
        }
    }

    enum Contradiction implements CodeTable {
        ONE,
        TWO;

        @Override
        public Wording wording() {
            return Wording.of(name(), "同", name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "０１", " 红\u3000", "\u200b红", "red", "ＲＥＤ", "赤", "朱红"})
    void findsByCodeLabelAndAlias(String text) {
        assertThat(CodeTable.find(Colour.class, text)).contains(Colour.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "？", "蓝", "、"})
    void findsNothingForWhatNoEntryKnows(String text) {
        assertThat(CodeTable.find(Colour.class, text)).isEmpty();
    }

    @Test
    void refusesATableThatContradictsItself() {
        assertThatIllegalStateException().isThrownBy(() -> CodeTable.find(Contradiction.class, "同"));
    }

    @Test
    void jsonHoldsTheCode() {
        assertThat(Json.strict().write(Colour.GREEN)).isEqualTo("\"00\"");
        assertThat(Json.strict().read("\"01\"", Colour.class)).isEqualTo(Colour.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "\"RED\"", "\"红\"", "0"})
    void jsonTakesNothingElseNotEvenAPosition(String json) {
        assertThatThrownBy(() -> Json.strict().read(json, Colour.class)).isInstanceOf(Json.UnreadableException.class);
    }
}
