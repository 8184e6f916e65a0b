package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of every event and command, pinned for ever. A golden file is added, never edited. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path PROPOSED = Path.of("target", "golden");
    private static final ObjectMapper PRETTY = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Governance governance = Governance.builder().build();

    @ParameterizedTest
    @MethodSource("events")
    void eventsAreWrittenAsTheyEverWere(String name) throws IOException {
        assertIsGolden("events", name, Json.lenient().write(Samples.event(name)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventsAreReadAsTheyEverWere(String name) throws IOException {
        String stored = golden("events", name);
        assertThat(Json.lenient().read(stored, type(name).shape())).isEqualTo(Samples.event(name));
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventsComeBackWholeFromTheirParts(String name) {
        Event event = Samples.event(name);
        Json.Parted parted = Json.lenient().part(event);
        assertThat(Json.lenient()
                        .whole(parted.open(), parted.personal(), type(name).shape()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventsCanBeReadOnceErasedAndSayNothingOfThePerson(String name) {
        Json.Parted erased =
                Json.lenient().part(erased(Samples.event(name), type(name).shape()));
        assertThat(erased.personal()).isSubsetOf(Sex.UNKNOWN.code(), DocumentKind.OTHER.code());
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothingPersonalIsLeftInTheOpenDocument(String name) {
        Json.Parted parted = Json.lenient().part(Samples.event(name));
        List<String> left = texts(Json.lenient().tree(parted.open())).toList();
        assertThat(left).noneMatch(parted.personal()::contains);
        assertThat(Canaries.in(parted.open())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsAreWrittenAsTheyEverWere(String name) throws IOException {
        assertIsGolden("commands", name, governance.writeCommand(Samples.command(name)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsAreReadAsTheyEverWere(String name) throws IOException {
        Command<?> command = Samples.command(name);
        assertThat(governance.readCommand(golden("commands", name)).get()).isEqualTo(command);
    }

    @Test
    void thereIsNoGoldenFileOfNothing() throws IOException {
        assertThat(names("events")).isEqualTo(events().collect(Collectors.toCollection(TreeSet::new)));
        assertThat(names("commands")).isEqualTo(commands().collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<String> events() {
        return Governance.standardTypes().stream().flatMap(type -> type.eventNames().stream());
    }

    static Stream<String> commands() {
        return Governance.standardConcepts().stream()
                .flatMap(concept -> concept.handlings().stream())
                .map(Handling::name);
    }

    private static <E extends Event> E erased(Event event, Class<E> shape) {
        return Json.lenient().erase(shape.cast(event), shape);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : java.util.stream.StreamSupport.stream(node.spliterator(), false)
                        .flatMap(GoldenTest::texts);
    }

    private static EventType<?, ?> type(String event) {
        AggregateType<?> owner = Governance.standardTypes().stream()
                .filter(type -> type.eventNames().contains(event))
                .findFirst()
                .orElseThrow();
        return owner.event(event);
    }

    private static Set<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String golden(String folder, String name) throws IOException {
        Path file = GOLDEN.resolve(folder).resolve(name + ".json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void assertIsGolden(String folder, String name, String json) throws IOException {
        String pretty = PRETTY.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(PRETTY.readValue(json, JsonNode.class))
                        .replace("\r\n", "\n")
                + "\n";
        Path proposed = Files.createDirectories(PROPOSED.resolve(folder)).resolve(name + ".json");
        Files.writeString(proposed, pretty);
        assertThat(golden(folder, name))
                .as(
                        "golden/%s/%s.json is missing or not what is written. If it is new, add it: cp governance-core/%s"
                                + " governance-core/%s/. If it is old, stored rows and callers hold the old form: mend the"
                                + " code or write an upcaster",
                        folder, name, proposed, GOLDEN.resolve(folder))
                .isEqualTo(pretty);
    }
}
