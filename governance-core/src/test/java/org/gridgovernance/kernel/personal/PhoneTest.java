package org.gridgovernance.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridgovernance.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+86 131-1805-4357, 13118054357",
        "008613118054357, 13118054357",
        "＋８６１３１１８０５４３５７, 13118054357",
        "131—1805–4357, 13118054357",
        "(027) 8281-1234, 02782811234",
        "（010）88888888, 01088888888",
        "+86 27 8281 1234, 02782811234",
        "+86 10 8888 8888, 01088888888",
        "+86 400 800 1234, 4008001234",
        "0716 8281234, 07168281234",
        "800-810-1234, 8008101234",
        "95588, 95588",
        "12345, 12345",
        "110, 110",
        "119, 119",
        "120, 120",
        "122, 122"
    })
    void bringsNumbersToOneForm(String typed, String form) {
        Phone phone = Phone.of(typed);

        assertThat(phone.reveal()).contains(form);
        assertThat(phone.isWellFormed()).isTrue();
        assertThat(phone.fault("phone")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "0",
                "1554185033",
                "177548268251",
                "12118054357",
                "82811234",
                "111",
                "121",
                "9558",
                "0000000000"
            })
    void holdsWhatIsNoNumberAndSaysSo(String typed) {
        Phone phone = Phone.of(typed);

        assertThat(phone.reveal()).contains(typed);
        assertThat(phone.isWellFormed()).isFalse();
        assertThat(phone.fault("phone")).contains(PersonalReason.PHONE_MALFORMED.at("phone"));
    }

    @Property
    void applyingTheFormTwiceChangesNothing(@ForAll String typed) {
        String once = Phone.of(typed).reveal().orElseThrow();

        assertThat(Phone.of(once).reveal()).contains(once);
    }

    @ParameterizedTest
    @CsvSource({
        "13812348000, 138****8000",
        "02782811234, ****1234",
        "120, ****",
        "'', ****",
        "欧阳明日金丝雀测试, ****",
        "82811234, ****"
    })
    void masks(String number, String mask) {
        assertThat(Phone.of(number)).hasToString(mask);
    }

    @Test
    void countryCodesWithoutEndDoNoHarm() {
        assertThat(Phone.of("+86".repeat(20_000)).isWellFormed()).isFalse();
        assertThat(Phone.of("+86".repeat(3) + "0086" + "13812348000").reveal()).contains("13812348000");
    }

    @Test
    void anErasedNumberStaysErasedAndIsAFault() {
        Phone erased = Json.lenient().bare("0", Phone.class);

        assertThat(erased.isErased()).isTrue();
        assertThat(erased.isWellFormed()).isFalse();
        assertThat(erased.fault("phone")).contains(PersonalReason.ERASED.at("phone"));
    }
}
