package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void withoutAnyTheSampleGoesIntoAnEmbeddedDatabase() {
        Arguments none = Arguments.parse(List.of());

        assertThat(none.file()).isEmpty();
        assertThat(none.areas()).isEmpty();
        assertThat(none.url()).isEqualTo(new DatabaseUrl("jdbc:h2:./target/register/register"));
        assertThat(none.language()).isEqualTo(Words.Language.BOTH);
    }

    @Test
    void takesThemInAnyOrder() {
        Arguments given = Arguments.parse(List.of("--lang", "en", "--url", "jdbc:h2:./x", "--file", "ledger.csv"));

        assertThat(given.file()).contains(Path.of("ledger.csv"));
        assertThat(given.url()).isEqualTo(new DatabaseUrl("jdbc:h2:./x"));
        assertThat(given.language()).isEqualTo(Words.Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fiel x", "x", "--file", "--file a --file b", "--lang fr"})
    void whateverElseIsRefusedWithWhatThereIs(String line) {
        assertThatThrownBy(() -> Arguments.parse(List.of(line.split(" "))))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("--url");
    }
}
