package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Role;
import org.junit.jupiter.api.Test;

/** Which standard role brings which right stands in the table that vendors read. */
class RightsTableTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rights.md");
    private static final Path GENERATED = Path.of("target", "rights.md");

    @Test
    void theDocumentListsAllRightsAndOnlyThem() throws IOException {
        String table = table();
        Files.writeString(GENERATED, table);
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/rights.md is not what the code says; run: cp governance-core/target/rights.md docs/rights.md")
                .isEqualTo(table);
    }

    private static String table() {
        return """
                # Rights (权限)

                Which standard role brings which right. A role brings it in the area it is held in and in all below it; a host gives its own roles
                rights by `Governance.Builder.role`, and forbids by gates. What follows from a command by a reaction needs none.

                This table is generated: `RightsTableTest` fails when it is not what the code says, and tells how to renew it.

                ## To send a command

                | command | right | roles | for oneself only |
                |---|---|---|---|
                %s

                ## To read

                | type | roles | besides |
                |---|---|---|
                %s
                """.formatted(join(commands()), join(types()));
    }

    private static Stream<String> commands() {
        return Governance.standardConcepts().stream()
                .flatMap(concept -> concept.handlings().stream())
                .map(RightsTableTest::line);
    }

    private static String line(Handling<?, ?> handling) {
        return "| `%s` | `%s` | %s | %s |"
                .formatted(handling.name(), handling.right(), names(handling.roles()), names(handling.ownRoles()));
    }

    private static Stream<String> types() {
        return Governance.standardConcepts().stream()
                .flatMap(concept -> concept.kept().entrySet().stream())
                .map(kept -> "| `%s` | %s | %s |"
                        .formatted(
                                kept.getKey().name(),
                                names(kept.getValue()),
                                Stream.of(
                                                kept.getKey().isConfidential()
                                                        ? "confidential: whom it names"
                                                        : kept.getKey().belongs() ? "whose it is" : "",
                                                kept.getKey().addressee().isPresent()
                                                        ? "the area it is addressed to"
                                                        : "",
                                                kept.getKey().isPublished() ? "everybody with a role" : "")
                                        .filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining(", "))));
    }

    private static String names(Collection<Role> roles) {
        List<String> names = roles.stream().map(Role::name).sorted().toList();
        return String.join(", ", names);
    }

    private static String join(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }
}
