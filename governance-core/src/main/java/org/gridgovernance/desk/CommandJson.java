package org.gridgovernance.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;

/** Commands as JSON: the fields, and the stable name of the type as {@code command}. */
final class CommandJson {
    private static final String NAME = "command";

    private CommandJson() {}

    static Either<Rejection, Command<?>> read(Catalogue catalogue, String json) {
        try {
            JsonNode tree = Json.strict().tree(json);
            return tree instanceof ObjectNode fields
                    ? catalogue
                            .find(fields.path(NAME).asText())
                            .<Either<Rejection, Command<?>>>map(handling -> Either.right(typed(handling, fields)))
                            .orElseGet(() -> unreadable(NAME))
                    : unreadable("");
        } catch (Json.UnreadableException unreadable) {
            return unreadable.missing().isEmpty() ? unreadable(unreadable.path()) : missing(unreadable.missing());
        }
    }

    private static Command<?> typed(Handling<?, ?> handling, ObjectNode fields) {
        return Json.strict().read(fields.without(NAME), handling.shape());
    }

    private static Either<Rejection, Command<?>> unreadable(String path) {
        return Either.left(Rejection.of(KernelReason.COMMAND_UNREADABLE.at(path)));
    }

    private static Either<Rejection, Command<?>> missing(List<String> paths) {
        return Either.left(new Rejection(
                paths.stream().map(KernelReason.COMMAND_FIELD_MISSING::at).toList()));
    }

    static <A extends Aggregate> String write(Catalogue catalogue, Command<A> command) {
        String fields = Json.strict().write(command);
        Handling<Command<A>, A> handling = catalogue.handling(command);
        return fields.substring(0, fields.length() - 1) + ",\"" + NAME + "\":\"" + handling.name() + "\"}";
    }
}
