package org.gridgovernance.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Json;

/**
 * Who took whose place: a command that names one is about the other. Looked for in what is not personal, so that no text
 * about a person is ever changed.
 */
final class Successors {
    private final Map<String, String> names;

    Successors(Map<UUID, UUID> ids) {
        names = ids.entrySet().stream()
                .collect(Collectors.toMap(
                        id -> id.getKey().toString(), id -> id.getValue().toString()));
    }

    /** The same command, sent under the same id, about those who follow. */
    <C extends Command<?>> C in(C command, Class<C> shape) {
        Json.Parted parted = Json.lenient().part(command);
        ObjectNode fields = (ObjectNode) Json.lenient().tree(parted.open());
        List<String> named = new ArrayList<>();
        fields.fieldNames().forEachRemaining(named::add);
        named.remove("commandId");
        named.forEach(name -> fields.set(name, renamed(fields.path(name))));
        return Json.lenient().whole(fields.toString(), parted.personal(), shape);
    }

    private JsonNode renamed(JsonNode node) {
        if (node instanceof ObjectNode fields) {
            fields.properties().forEach(field -> field.setValue(renamed(field.getValue())));
        } else if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                items.set(i, renamed(items.get(i)));
            }
        }
        return node.isTextual() && names.containsKey(node.textValue())
                ? TextNode.valueOf(names.get(node.textValue()))
                : node;
    }
}
