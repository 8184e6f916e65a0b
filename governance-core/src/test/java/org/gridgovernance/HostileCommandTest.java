package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.workforce.post.PostKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a field of a command, it is read or refused, accepted or rejected: nothing is thrown or left. */
class HostileCommandTest {
    private static final List<String> POISON = List.of(
            "",
            " ",
            "甲".repeat(5_000),
            "a\u0000b",
            "\ud800",
            "=1+1",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "1900-01-01T00:00:00Z",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            Town.id(1).toString(),
            Town.id(4).toString(),
            Town.ELSEWHERE.code(),
            "420102");

    /** Numbers with which nobody can reckon. */
    private static final List<String> HUGE = List.of(
            "0E-2000000000", "0E+2000000000", "0E-1000000", "1E+1000000000", "-1E+1000000000", "1E-1000000000", "-1");

    private final Town town = inhabited();

    /** What the samples name, under the ids they give it. */
    private static Town inhabited() {
        Town town = new Town();
        GridId grid = town.grid("001");
        town.does(PlaceDwelling.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW)
                .home(Town.HOME)
                .dwelling(town.dwelling("101"))
                .grid(grid)
                .build());
        town.dwelling("102");
        ResidentId head = town.resident();
        town.household(Optional.of(Samples.DWELLING), Town.member(head, Relation.HEAD));
        WorkforceActs.today(town).committee();
        WorkforceActs.today(town).worker(WorkforceActs.today(town).team());
        WorkforceActs.today(town).post(PostKind.CONTRACT);
        assertThat(AssetActs.boat(town)).isEqualTo(AssetSamples.ASSET);
        assertThat(AssetActs.now(town).booked(AssetSamples.ASSET, AssetActs.span(600, 60)))
                .isEqualTo(AssetSamples.BOOKING);
        return town;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothingIsThrown(String name) {
        Hostility hostility = new Hostility(town.governance().writeCommand(Samples.command(name)));
        List<String> hostile = hostility.all().toList();
        assertThat(hostile).hasSizeGreaterThan(POISON.size());
        hostile.forEach(
                json -> assertThatCode(() -> town.governance().readCommand(json).peek(town.desk()::execute))
                        .as(json)
                        .doesNotThrowAnyException());
        assertThat(town.governance().verify(AreaCode.NATION).isClean()).isTrue();
    }

    static Stream<String> commands() {
        return GoldenTest.commands();
    }

    /** A command's JSON with one leaf replaced, or one list emptied or doubled. */
    private static final class Hostility {
        private final ObjectNode command;
        private final List<String> found = new ArrayList<>();
        private int next;

        Hostility(String json) {
            command = (ObjectNode) Json.lenient().tree(json);
            command.put("occurredAt", Town.NOW.toString());
        }

        Stream<String> all() {
            walk(command);
            return found.stream();
        }

        private void walk(JsonNode node) {
            if (node instanceof ObjectNode fields) {
                fields.fieldNames().forEachRemaining(name -> leafOr(fields.get(name), leaf -> fields.set(name, leaf)));
            } else if (node instanceof ArrayNode list) {
                for (int at = 0; at < list.size(); at++) {
                    int here = at;
                    leafOr(list.get(at), leaf -> list.set(here, leaf));
                }
                doubled(list);
            }
        }

        private void leafOr(JsonNode node, Consumer<JsonNode> put) {
            if (node.isContainerNode()) {
                walk(node);
            } else {
                POISON.forEach(poison -> tried(put, TextNode.valueOf(poison)));
                if (node.isNumber()) {
                    HUGE.forEach(huge -> tried(put, DecimalNode.valueOf(new BigDecimal(huge))));
                }
                put.accept(node);
            }
        }

        private void doubled(ArrayNode list) {
            ArrayNode before = list.deepCopy();
            list.addAll(before);
            add();
            list.removeAll();
            add();
            list.addAll(before);
        }

        private void tried(Consumer<JsonNode> put, JsonNode poison) {
            put.accept(poison);
            add();
        }

        private void add() {
            JsonNode id = command.get("commandId");
            if ("sample".equals(id.asText())) {
                command.put("commandId", "hostile-" + next++);
            }
            found.add(command.toString());
            command.set("commandId", id);
        }
    }
}
