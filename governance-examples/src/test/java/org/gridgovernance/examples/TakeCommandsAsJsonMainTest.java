package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TakeCommandsAsJsonMain.ROOM;
import static org.gridgovernance.examples.TakeCommandsAsJsonMain.take;
import static org.gridgovernance.examples.TakeCommandsAsJsonMain.written;

import java.util.List;
import org.gridgovernance.Governance;
import org.junit.jupiter.api.Test;

class TakeCommandsAsJsonMainTest {

    @Test
    void theSameMessageAgainGetsTheSameAnswer() {
        assertThat(take(Governance.builder().build(), List.of(ROOM, ROOM)))
                .containsExactly("app-1: version 1", "app-1: version 1");
    }

    @Test
    void whatIsNoCommandIsRefused() {
        assertThat(take(Governance.builder().build(), List.of("{}", "room 204")))
                .allMatch(told -> told.startsWith("command.unreadable"));
    }

    @Test
    void codeTablesAreWrittenByTheirCodes() {
        assertThat(written(Governance.builder().build()))
                .contains("\"sex\":\"1\"", "\"kind\":\"resident-id\"", "\"careTags\":[\"very-old\"]")
                .contains("\"command\":\"register-resident\"");
    }

    @Test
    void mainPrintsAnAnswerForEach() {
        assertThat(Printed.by(() -> TakeCommandsAsJsonMain.main(new String[0]))).isEqualTo("""
                        command.field-missing at place.building
                        app-1: version 1
                        app-2: dwelling.place-taken at place
                        app-3: version 1
                        """);
    }
}
