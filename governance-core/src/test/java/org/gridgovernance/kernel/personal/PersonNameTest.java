package org.gridgovernance.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridgovernance.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "刘\u200b浩芳, 刘浩芳",
        "'\uFEFF\u202E陈\u0007思\u3164 ', 陈思",
        "'\u3000张\u3000\u3000三\t', 张 三",
        "古丽娜尔•买买提, 古丽娜尔·买买提",
        "买买提·艾力, 买买提·艾力",
        "阿依古丽.吐尔逊, 阿依古丽·吐尔逊",
        "阿依古丽．吐尔逊, 阿依古丽·吐尔逊",
        "古丽 ‧ 买买提, 古丽·买买提",
        "古丽∙买买提, 古丽·买买提",
        "古丽・买买提, 古丽·买买提",
        "古丽･买买提, 古丽·买买提",
        "古丽⋅买买提, 古丽·买买提",
        "Ｊ. Ｓｍｉｔｈ, J. Smith",
        "郭𠮷, 郭𠮷",
        "韩𬭎, 韩𬭎",
        "周䶮, 周䶮"
    })
    void bringsNamesToOneForm(String typed, String form) {
        assertThat(PersonName.of(typed).reveal()).contains(form);
        assertThat(PersonName.of(typed).fault("name")).isEmpty();
    }

    @Property
    void applyingTheFormTwiceChangesNothing(@ForAll String typed) {
        String once = PersonName.of(typed).reveal().orElseThrow();

        assertThat(PersonName.of(once).reveal()).contains(once);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "王小明, 王**", "欧阳明, 欧阳*", "欧阳, 欧*", "司马相如, 司马**", "𠮷田茂, 𠮷**", "王, *", "𠮷, *", "'', ''"})
    void masksAllButTheSurname(String name, String mask) {
        assertThat(PersonName.of(name)).hasToString(mask);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\u3000\t"})
    void blankIsAFault(String name) {
        assertThat(PersonName.of(name).fault("name")).contains(PersonalReason.NAME_BLANK.at("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "１２３", "???", "－", "张\uD842", "*"})
    void malformedIsAFault(String name) {
        assertThat(PersonName.of(name).fault("name")).contains(PersonalReason.NAME_MALFORMED.at("name"));
    }

    @Test
    void sixtyCharactersBeyondTheBasicPlaneAreNotTooLong() {
        assertThat(PersonName.of("𠮷".repeat(60)).fault("")).isEmpty();
        assertThat(PersonName.of("𠮷".repeat(61)).fault("")).contains(PersonalReason.NAME_MALFORMED.at(""));
    }

    @Test
    void characterThatIsNewOrPrivateToAnOlderSystemStandsInNames() {
        assertThat(PersonName.of("\uE863").fault("")).isEmpty();
        assertThat(PersonName.of(Character.toString(0x2EBF0)).fault("")).isEmpty();
    }

    @Test
    void anErasedNameStaysErasedAndIsAFault() {
        PersonName erased = Json.lenient().bare("0", PersonName.class);

        assertThat(erased.isErased()).isTrue();
        assertThat(erased.fault("name")).contains(PersonalReason.ERASED.at("name"));
    }
}
