package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.person.Particulars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read as a command is refused with the path of what does not fit, and shows no value. */
class CommandJsonTest {
    private final Governance governance = Governance.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "particulars.name              | 13900001111",
                "particulars.name              | -1",
                "particulars.name              | null",
                "particulars.name              | [\"金丝雀测试\"]",
                "particulars.name              | {\"text\":\"金丝雀测试\"}",
                "particulars.name              | true",
                "particulars.birth             | 19900307",
                "particulars.phones[0]         | 13900001111",
                "particulars.phones[0]         | -1",
                "particulars.phones[0]         | null",
                "particulars.phones            | \"13900001111\"",
                "particulars.sex               | 1",
                "particulars.sex               | \"金丝雀测试\"",
                "particulars.sex               | null",
                "particulars.ethnicGroup       | 1",
                "particulars.extras            | [\"金丝雀测试\"]",
                "particulars.extras.爱好        | 7",
                "particulars                   | null",
                "particulars                   | \"金丝雀测试\"",
                "documents                     | {\"kind\":\"passport\"}",
                "documents[0]                  | null",
                "documents[1].kind             | 3",
                "documents[1].kind             | \"金丝雀测试\"",
                "documents[1].kind             | null",
                "documents[1].number           | 420102199003079912",
                "documents[1].number           | 1e400",
                "documents[1].number           | null",
                "documents[0].from             | 20250630",
                "documents[0].from             | \"金丝雀测试\"",
                "documents[0].from             | [2025,6,30]",
                "occurredAt                    | \"1751256306\"",
                "residence.status              | 0",
                "residence.community           | 420102018001",
                "residence.community           | \"金丝雀测试\"",
                "residence.dwelling            | \"金丝雀测试\"",
                "residence.dwelling            | 13900001111",
                "residence.dwelling            | \"\"",
                "residence.dwelling            | \" \"",
                "particulars.sex               | \"\"",
                "home                          | \"\"",
                "documents[0].from             | \"\"",
                "residence.origin              | 0",
                "careTags                      | \"disabled\"",
                "careTags[0]                   | \"金丝雀测试\"",
                "careTags[0]                   | null",
                "careTags[0]                   | 7",
                "verification.on               | 1751256306",
                "verification.on               | null",
                "verification.method           | 0",
                "verification.method           | null",
                "commandId                     | \"金丝雀测试\"",
                "commandId                     | 13900001111",
                "commandId                     | null",
                "occurredAt                    | \"金丝雀测试\"",
                "occurredAt                    | 1751256306",
                "occurredAt                    | 1e999999999",
                "occurredAt                    | null",
                "home                          | 420102018001",
                "home                          | \"金丝雀测试\"",
                "home                          | null"
            })
    void aValueOfTheWrongKindIsNamedByItsPath(String path, String value) {
        assertUnreadable(with(path, value), path.replace("爱好", "*"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void anUnknownFieldIsNamedByItsPath(String path) {
        String unknown = path.isEmpty() ? "金丝雀" : path + ".金丝雀";
        assertUnreadable(with(unknown, "\"金丝雀测试\""), path.isEmpty() ? "*" : path + ".*");
    }

    @Test
    void aFieldOrTitleThatIsAPersonsNumberIsNotTold() {
        String number = Canaries.ID_NUMBER;
        assertUnreadable(with(number, "1"), "*");
        assertUnreadable(with("particulars." + number, "1"), "particulars.*");
        assertUnreadable(with("particulars.extras." + number, "[[1]]"), "particulars.extras.*");
        assertUnreadable(with("particulars.extras.name", "1"), "particulars.extras.*");
    }

    @ParameterizedTest
    @CsvSource({
        "particulars.name",
        "particulars.sex",
        "documents[1].kind",
        "documents[1].number",
        "residence.status",
        "residence.community",
        "verification.on",
        "verification.method",
        "commandId",
        "occurredAt",
        "home",
        "particulars"
    })
    void aMissingFieldIsNamedByItsPath(String path) {
        ObjectNode sample = sample();
        int cut = path.lastIndexOf('.');
        String owner = cut < 0 ? "" : path.substring(0, cut);
        ((ObjectNode) at(sample, owner)).remove(path.substring(cut + 1));
        assertThat(governance.readCommand(sample.toString()).getLeft().reasons())
                .containsExactly(KernelReason.COMMAND_FIELD_MISSING.at(path));
    }

    @Test
    void allThatIsMissingInAnObjectIsNamedAtOnce() {
        ObjectNode sample = sample();
        sample.remove(List.of("home", "occurredAt"));
        assertThat(governance.readCommand(sample.toString()).getLeft().reasons())
                .containsExactlyInAnyOrder(
                        KernelReason.COMMAND_FIELD_MISSING.at("home"),
                        KernelReason.COMMAND_FIELD_MISSING.at("occurredAt"));
        ObjectNode document = sample();
        ((ObjectNode) document.get("documents").get(1)).removeAll();
        assertThat(governance.readCommand(document.toString()).getLeft().reasons())
                .containsExactly(
                        KernelReason.COMMAND_FIELD_MISSING.at("documents[1].kind"),
                        KernelReason.COMMAND_FIELD_MISSING.at("documents[1].number"));
    }

    @ParameterizedTest
    @CsvSource({"documents", "residence", "careTags", "verification", "particulars.birth", "particulars.extras"})
    void nullStandsForNothingGivenWhereNothingIsLegal(String path) {
        ObjectNode without = sample();
        int cut = path.lastIndexOf('.');
        ((ObjectNode) at(without, cut < 0 ? "" : path.substring(0, cut))).remove(path.substring(cut + 1));
        assertThat(governance.readCommand(with(path, "null")).get())
                .isEqualTo(governance.readCommand(without.toString()).get());
    }

    @Test
    void whatIsNoCommandIsUnreadable() {
        Map.of(
                        "", "",
                        "金丝雀测试", "",
                        "[]", "",
                        "null", "",
                        "\"金丝雀测试\"", "",
                        "{}", "command",
                        "{\"command\":\"金丝雀测试\"}", "command",
                        "{\"command\":7}", "command",
                        "{\"command\":null}", "command",
                        "{\"command\":[\"register-resident\"]}", "command")
                .forEach(this::assertUnreadable);
    }

    @Test
    void whatFollowsACommandMakesItUnreadable() {
        assertThat(unreadable(sample() + " {\"name\":\"金丝雀测试\"}")).isEmpty();
    }

    @Test
    void aFieldGivenTwiceIsRefusedForNobodyKnowsWhichIsMeant() {
        String twice = sample().toString().replaceFirst("\"sex\":", "\"sex\":\"2\",\"sex\":");
        assertThat(governance.readCommand(twice).isLeft()).isTrue();
    }

    @Test
    void deepNestingIsUnreadableAndDoesNoHarm() {
        for (int depth : List.of(100, 999, 1_001, 100_000)) {
            assertThat(governance
                            .readCommand("[".repeat(depth) + "]".repeat(depth))
                            .isLeft())
                    .isTrue();
            assertThat(governance
                            .readCommand(with("particulars.金丝雀", "[".repeat(depth) + "]".repeat(depth)))
                            .isLeft())
                    .isTrue();
        }
    }

    @Test
    void hugeNumbersAndTextsAreUnreadableAndDoNoHarm() {
        assertThat(governance
                        .readCommand(with("verification.on", "9".repeat(2_000)))
                        .isLeft())
                .isTrue();
        assertThat(governance
                        .readCommand(with("particulars.name", "9".repeat(900)))
                        .isLeft())
                .isTrue();
    }

    @Test
    void aCommandOfAHugeTextIsWrittenAndRefusedLikeAnyOther() {
        Town town = new Town();
        RegisterResident huge = town.registration()
                .particulars(Particulars.builder()
                        .from(Town.person())
                        .putExtra("爱好", PersonalText.of("x".repeat(21_000_000)))
                        .build())
                .build();
        assertThat(town.governance().writeCommand(huge)).hasSizeGreaterThan(21_000_000);
        assertThat(town.tries(huge).getLeft().reasons())
                .extracting(Reason::code)
                .containsExactly(PersonalReason.TEXT_TOO_LONG.code());
    }

    @Test
    void whatIsStoredMayHoldWhatIsUnknownByNow() {
        ResidentEvent.Verified event = new ResidentEvent.Verified(Samples.SEEN);
        String newer = Json.lenient().write(event).replaceFirst("\\{", "{\"since\":{\"v\":[1]},");
        assertThat(Json.lenient().read(newer, ResidentEvent.Verified.class)).isEqualTo(event);
    }

    @Test
    void anUnreadableTextSaysWhereAndNeverWhat() {
        try {
            Json.strict()
                    .read(
                            "{\"number\":[\"" + Canaries.ID_NUMBER + "\"]}",
                            org.gridgovernance.resident.document.Document.class);
        } catch (Json.UnreadableException unreadable) {
            assertThat(Canaries.in(trace(unreadable))).isEmpty();
            assertThat(unreadable.path()).isEqualTo("number");
            return;
        }
        throw new AssertionError("read");
    }

    static Stream<Arguments> objects() {
        return Stream.of("", "particulars", "documents[1]", "residence", "verification")
                .map(Arguments::of);
    }

    private static String trace(Throwable thrown) {
        java.io.StringWriter text = new java.io.StringWriter();
        thrown.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private void assertUnreadable(String json, String path) {
        assertThat(unreadable(json)).isEqualTo(path);
    }

    /** The path. */
    private String unreadable(String json) {
        Either<Rejection, Command<?>> read = governance.readCommand(json);
        assertThat(read.isLeft()).as("refused").isTrue();
        assertThat(read.getLeft().reasons()).hasSize(1);
        assertThat(read.getLeft().names(KernelReason.COMMAND_UNREADABLE)).isTrue();
        assertThat(Canaries.in(read.getLeft().toString())).isEmpty();
        return read.getLeft().reasons().get(0).path();
    }

    private ObjectNode sample() {
        return (ObjectNode) Json.strict().tree(governance.writeCommand(Samples.command("register-resident")));
    }

    /** The sample with a raw value at that path. */
    private String with(String path, String raw) {
        ObjectNode sample = sample();
        List<String> steps =
                new ArrayList<>(List.of(path.replace("[", ".").replace("]", "").split("\\.")));
        String last = steps.remove(steps.size() - 1);
        JsonNode owner = at(sample, String.join(".", steps));
        Consumer<JsonNode> put = owner instanceof ArrayNode array
                ? value -> array.set(Integer.parseInt(last), value)
                : value -> ((ObjectNode) owner).set(last, value);
        put.accept(TextNode.valueOf("here"));
        return sample.toString().replace("\"here\"", raw);
    }

    private static JsonNode at(JsonNode node, String path) {
        JsonNode at = node;
        for (String step : path.replace("[", ".").replace("]", "").split("\\.")) {
            at = step.isEmpty() ? at : at instanceof ArrayNode ? at.get(Integer.parseInt(step)) : at.get(step);
        }
        return at;
    }
}
