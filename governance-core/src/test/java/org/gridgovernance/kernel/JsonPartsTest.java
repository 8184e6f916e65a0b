package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.junit.jupiter.api.Test;

/** A value leaves its personal values behind and gets them back, whatever they are. */
class JsonPartsTest {

    @Property(tries = 300)
    void theWholeIsItsParts(@ForAll("people") Particulars person) {
        Json.Parted parted = Json.lenient().part(person);
        assertThat(Json.lenient().whole(parted.open(), parted.personal(), Particulars.class))
                .isEqualTo(person);
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("people") Particulars person) {
        assertThat(Json.strict().read(Json.strict().write(person), Particulars.class))
                .isEqualTo(person);
    }

    @Property(tries = 300)
    void theOpenPartHoldsIndexesAndNoText(@ForAll("people") Particulars person) {
        JsonNode open = Json.lenient().tree(Json.lenient().part(person).open());
        assertThat(List.of(
                        open.get("name"),
                        open.get("sex"),
                        open.get("note"),
                        open.get("extras").get("k")))
                .allMatch(JsonNode::isInt);
        assertThat(open.get("phones")).allMatch(JsonNode::isInt);
        assertThat(Json.lenient().part(person))
                .hasToString(Json.lenient().part(person).open());
    }

    @Property(tries = 300)
    void bareAndErasedAreTheSameAndHoldNothing(@ForAll("people") Particulars person) {
        Json.Parted parted = Json.lenient().part(person);
        Particulars bare = Json.lenient().bare(parted.open(), Particulars.class);
        assertThat(bare).isEqualTo(Json.lenient().erase(person, Particulars.class));
        assertThat(bare.name().isErased()).isTrue();
        assertThat(bare.phones()).hasSameSizeAs(person.phones()).allMatch(PersonalValue::isErased);
        assertThat(bare.sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(bare.ethnicGroup()).isEmpty();
        assertThat(Json.lenient().part(bare).personal()).containsExactly(Sex.UNKNOWN.code());
        assertThat(Json.lenient().erase(bare, Particulars.class)).isEqualTo(bare);
    }

    /** Codes of which some are gone. */
    record Tags(SortedSet<CareTag> tags, List<EthnicGroup> groups, Optional<Sex> sex) {}

    @Test
    void erasedCodesAreLeftOutOfWhatMayBeEmpty() {
        Tags all = new Tags(
                new TreeSet<>(List.of(CareTag.DISABLED, CareTag.VERY_OLD)),
                List.of(EthnicGroup.HUI, EthnicGroup.HAN),
                Optional.of(Sex.MALE));
        Json.Parted parted = Json.lenient().part(all);
        assertThat(parted.open()).isEqualTo("{\"tags\":[0,1],\"groups\":[2,3],\"sex\":4}");
        assertThat(parted.personal()).containsExactly("disabled", "very-old", "03", "01", "1");
        assertThat(Json.lenient().whole(parted.open(), parted.personal(), Tags.class))
                .isEqualTo(all);
        assertThat(Json.lenient().whole(parted.open(), List.of("disabled", "very-old", "03"), Tags.class))
                .isEqualTo(new Tags(all.tags(), List.of(EthnicGroup.HUI), Optional.empty()));
        assertThat(Json.lenient().bare(parted.open(), Tags.class))
                .isEqualTo(new Tags(new TreeSet<>(), List.of(), Optional.empty()));
    }

    @Test
    void whatACallerWritesIsNeverTakenForErased() {
        for (String text : List.of("\u0000erased", "(erased)", PersonalValue.ERASED + "", "-1")) {
            PersonalText typed = PersonalText.of(new StringBuilder(text).toString());
            assertThat(typed.reveal()).contains(text);
            assertThat(typed.isErased()).isFalse();
            assertThat(Json.strict().read("\"" + text.replace("\u0000", "\\u0000") + "\"", PersonalText.class))
                    .isEqualTo(typed)
                    .isNotEqualTo(Json.lenient().erase(typed, PersonalText.class));
        }
        assertThat(Stream.<PersonalValue>of(
                        Json.lenient().read("-1", Address.class),
                        Json.lenient().read("-1", BirthDate.class),
                        Json.lenient().read("-1", PersonName.class),
                        Json.lenient().read("-1", PersonalText.class),
                        Json.lenient().read("-1", Phone.class)))
                .allMatch(PersonalValue::isErased)
                .allMatch(value -> value.toString().equals("(erased)"));
    }

    @Test
    void aPersonalTypeIsNoKeyAndHasATextOfItsOwn() {
        assertThatThrownBy(() -> Json.strict().write(Map.of(Sex.MALE, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.strict().write(new Untold(7))).isInstanceOf(IllegalArgumentException.class);
    }

    @Personal(Personal.Level.ORDINARY)
    record Untold(int age) {}

    @Provide
    Arbitrary<Particulars> people() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars('"', '\\', '\n', '\t', '\u0000', '\u2028', '\uFEFF', '7')
                        .ofMaxLength(8),
                Arbitraries.integers()
                        .between(0x20000, 0x2A6DF)
                        .map(Character::toString)
                        .list()
                        .ofMaxSize(5)
                        .map(signs -> String.join("", signs)),
                Arbitraries.of("-1", "0", "null", "{}", "erased", "(erased)", ""));
        return Combinators.combine(texts, texts, texts, texts.list().ofMaxSize(3))
                .as((name, note, extra, phones) -> Particulars.builder()
                        .name(PersonName.of(name))
                        .sex(Sex.FEMALE)
                        .ethnicGroup(EthnicGroup.HUI)
                        .note(PersonalText.of(note))
                        .extras(Map.of("k", PersonalText.of(extra)))
                        .phones(phones.stream().map(Phone::of).toList())
                        .build());
    }
}
