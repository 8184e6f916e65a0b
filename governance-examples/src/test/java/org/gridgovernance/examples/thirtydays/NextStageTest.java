package org.gridgovernance.examples.thirtydays;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gridgovernance.task.TaskEvent;
import org.junit.jupiter.api.Test;

/** No event that leads to another stage is left out of the second book unnoticed. */
class NextStageTest {

    @Test
    void everyEventThatKeepsTheStageIsKnownToDoSo() {
        assertThat(Stream.of(TaskEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(event -> !NextStage.MOVING.contains(event)))
                .containsExactlyInAnyOrder(
                        "TookIn",
                        "Urged",
                        "Followed",
                        "Erased",
                        "ExtensionRequested",
                        "ExtensionGranted",
                        "ExtensionDenied",
                        "EffortRecorded",
                        "Whistled",
                        "ReportedIn",
                        "PartAnswered",
                        "PartAssessed",
                        "Reminded",
                        "Escalated");
    }
}
