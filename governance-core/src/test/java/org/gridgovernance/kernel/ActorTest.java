package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "officer 7", "officer-7\n", "金丝雀测试", "x\uD800", "x\u0000", "x\u00A0", "x\u007F"})
    void anIdIsVisibleAsciiSoThatEveryStoreKeepsItAlike(String id) {
        assertThat(Actor.isId(id)).isFalse();
        assertThatThrownBy(() -> Actor.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("金丝雀");
    }

    @Test
    void anIdHasOneToAHundredCharacters() {
        assertThat(Actor.of("!").id()).isEqualTo("!");
        assertThat(Actor.of("~".repeat(100))).hasToString("~".repeat(100));
        assertThat(Actor.isId("~".repeat(101))).isFalse();
    }
}
