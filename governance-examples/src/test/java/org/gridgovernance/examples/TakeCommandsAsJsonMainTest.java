package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TakeCommandsAsJsonMain.ROOM;
import static org.gridgovernance.examples.TakeCommandsAsJsonMain.take;

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
    void mainPrintsAnAnswerForEach() {
        assertThat(Printed.by(() -> TakeCommandsAsJsonMain.main(new String[0]))).isEqualTo("""
                        {"commandId":"app-5","occurredAt":"2026-03-02T01:30:00Z","home":"420102018001",\
                        "particulars":{"name":"欧阳明","sex":"1","phones":[],"extras":{}},\
                        "documents":[{"kind":"resident-id","number":"11010119010203009X"}],\
                        "careTags":["very-old"],"command":"register-resident"}
                        command.field-missing at place.building
                        app-1: version 1
                        app-2: dwelling.place-taken at place
                        app-3: version 1
                        """);
    }
}
