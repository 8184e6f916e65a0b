package org.gridgovernance.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Json;

/** Commands as JSON: the fields, and the stable name of the type as {@code command}. */
final class CommandJson {
    private static final String NAME = "command";

    private CommandJson() {}

    static Command<?> read(Catalogue catalogue, String json) {
        JsonNode tree = Json.strict().tree(json);
        if (!(tree instanceof ObjectNode fields) || !fields.path(NAME).isTextual()) {
            throw new Json.UnreadableException(NAME);
        }
        Handling<?, ?> handling =
                catalogue.find(fields.remove(NAME).textValue()).orElseThrow(() -> new Json.UnreadableException(NAME));
        return Json.strict().read(fields.toString(), handling.shape());
    }

    static <A extends Aggregate> String write(Catalogue catalogue, Command<A> command) {
        ObjectNode fields = (ObjectNode) Json.strict().tree(Json.strict().write(command));
        Handling<Command<A>, A> handling = catalogue.handling(command);
        return fields.put(NAME, handling.name()).toString();
    }
}
