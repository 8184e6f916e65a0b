package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.StoreAudit;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** What the tables of rules have in common: a rule is a command in a town, and the reason it meets. */
final class RuleTable {

    /**
     * One line.
     *
     * @param reason the reason
     * @param path its path
     * @param command the command, once the town is prepared
     */
    record Line(Reason reason, Function<Town, Command<?>> command) {
        Arguments named() {
            return Arguments.of(Named.of(reason.code() + " at '" + reason.path() + "'", this));
        }
    }

    private RuleTable() {}

    static Line refused(ReasonCode code, String path, Function<Town, Command<?>> command) {
        return new Line(code.at(path), command);
    }

    static Line warned(ReasonCode code, String path, Function<Town, Command<?>> command) {
        return new Line(code.warnAt(path), command);
    }

    static void holds(Line line) {
        holds(line, Town::desk);
    }

    /** Likewise, where somebody else tries. */
    static void holds(Line line, Function<Town, Desk> who) {
        Town town = new Town();
        Command<?> command = line.command().apply(town);
        StoreAudit before = town.governance().verify(Town.HOME);
        Either<Rejection, ? extends Accepted<?>> answer = who.apply(town).execute(command);
        if (line.reason().refuses()) {
            assertThat(answer.isLeft()).as(answer.toString()).isTrue();
            assertThat(answer.getLeft().reasons()).containsExactly(line.reason());
            assertThat(town.governance().verify(Town.HOME)).isEqualTo(before);
        } else {
            assertThat(answer.isRight()).as(answer.toString()).isTrue();
            assertThat(answer.get().warnings()).containsExactly(line.reason());
            assertThat(town.governance().verify(Town.HOME).events()).isGreaterThan(before.events());
        }
        assertThat(town.governance().verify(Town.HOME).isClean()).isTrue();
        assertThatThePathIsInTheCommand(town, command, line.reason().path());
    }

    static void coversAll(List<Line> lines, ReasonCode... codes) {
        Set<String> produced = lines.stream().map(line -> line.reason().code()).collect(Collectors.toSet());
        assertThat(Stream.of(codes).map(ReasonCode::code))
                .as("codes no command produces: give each a line, or remove it")
                .allMatch(produced::contains);
    }

    private static void assertThatThePathIsInTheCommand(Town town, Command<?> command, String path) {
        String pointer = path.isEmpty()
                ? ""
                : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
        assertThat(Json.strict()
                        .tree(town.governance().writeCommand(command))
                        .at(JsonPointer.compile(pointer))
                        .isMissingNode())
                .as("'%s' is no field of the command's JSON", path)
                .isFalse();
    }
}
