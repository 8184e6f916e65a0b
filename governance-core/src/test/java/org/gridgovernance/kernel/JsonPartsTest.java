package org.gridgovernance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

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
                        open.get("name"), open.get("note"), open.get("extras").get("k")))
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
        assertThat(bare.sex()).isEqualTo(person.sex());
        assertThat(Json.lenient().part(bare).personal()).isEmpty();
        assertThat(Json.lenient().erase(bare, Particulars.class)).isEqualTo(bare);
    }

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
                        .note(PersonalText.of(note))
                        .extras(Map.of("k", PersonalText.of(extra)))
                        .phones(phones.stream().map(Phone::of).toList())
                        .build());
    }
}
