package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        assertThat(none.dates()).isEqualTo(new Dates(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void takesDates() {
        Arguments given =
                Arguments.parse(List.of("--as-of", "2025-03-01", "--known", "2025-06-30", "--since", "2025-02-01"));

        assertThat(given.dates())
                .isEqualTo(new Dates(
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        Optional.of(LocalDate.of(2025, 6, 30)),
                        Optional.of(LocalDate.of(2025, 2, 1))));
    }

    @Test
    void takesThemInAnyOrder() {
        Arguments given = Arguments.parse(List.of("--lang", "en", "--url", "jdbc:h2:./x", "--file", "ledger.csv"));

        assertThat(given.file()).contains(Path.of("ledger.csv"));
        assertThat(given.url()).isEqualTo(new DatabaseUrl("jdbc:h2:./x"));
        assertThat(given.language()).isEqualTo(Words.Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--fiel x",
                "x",
                "--file",
                "--file a --file b",
                "--lang fr",
                "--as-of yesterday",
                "--known 2025-02-29"
            })
    void whateverElseIsRefusedWithWhatThereIs(String line) {
        assertThatThrownBy(() -> Arguments.parse(List.of(line.split(" "))))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("--url");
    }
}
