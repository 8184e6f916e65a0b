package org.gridgovernance.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gridgovernance.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    @ParameterizedTest
    @ValueSource(strings = {"1850-01-01", "1949-12-31", "2024-02-29", "2026-08-01"})
    void aDateUpToTodayHasNoFault(String text) {
        assertThat(BirthDate.of(text).fault("birth", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', birth.malformed",
        "1900-02-29, birth.malformed",
        "1949-13-01, birth.malformed",
        "19491231, birth.malformed",
        "2026-08-02, birth.in-future",
        "1849-12-31, birth.before-1850"
    })
    void otherwiseTheFaultIsNamed(String text, String code) {
        assertThat(BirthDate.of(text).fault("birth", TODAY)).hasValueSatisfying(reason -> {
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.path()).isEqualTo("birth");
        });
    }

    @ParameterizedTest
    @CsvSource({"1949-12-31, 1949-**-**", "欧阳明日, ****", "1949-13-01, ****", "19491231, ****", "'', ****"})
    void onlyTheYearOfADateIsShown(String text, String mask) {
        assertThat(BirthDate.of(text)).hasToString(mask);
    }

    @Test
    void anErasedDateIsAFault() {
        assertThat(Json.lenient().bare("0", BirthDate.class).fault("birth", TODAY))
                .contains(PersonalReason.ERASED.at("birth"));
    }
}
