package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.due.EscalateTask;
import org.gridgovernance.task.due.ReleaseLease;
import org.gridgovernance.task.due.RemindTask;
import org.gridgovernance.task.matter.Step;
import org.jspecify.annotations.Nullable;

/** Samples of what is told of tasks that are soon due, or late. */
final class DueSamples {
    private static final TaskId TASK = new TaskId(Town.id(80));

    private DueSamples() {}

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "remind-task" ->
                RemindTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .step(Step.RESOLVE)
                        .light(Light.AMBER)
                        .build();
            case "escalate-task" ->
                EscalateTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .step(Step.RESOLVE)
                        .level(1)
                        .build();
            case "release-lease" ->
                ReleaseLease.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .build();
            default -> null;
        };
    }
}
