package org.gridgovernance.task.due;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.store.Found;
import org.gridgovernance.task.Alert;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.handling.ResumeTask;
import org.gridgovernance.task.matter.Step;

/** What is to be told of tasks, and the commands by which it is. */
final class Notices {
    private Notices() {}

    /** A command, and what it tells. */
    record Prepared(Command<Task> command, NoticeKind kind, Optional<Step> step, int level) {}

    /** What is to be told next of a step, if it runs and anything is. */
    static Optional<Due> next(Task task, Step step) {
        return task.nextAlert(step)
                .map(at -> after(Optional.ofNullable(task.alerts().get(step)), at));
    }

    private static Due after(Optional<Alert> told, Instant at) {
        return told.filter(last -> last.light() == Light.RED)
                .map(last -> new Due(at, Light.RED, last.level() + 1))
                .orElseGet(() -> new Due(at, told.isEmpty() ? Light.AMBER : Light.RED, 0));
    }

    static Optional<Rung> rung(List<Rung> ladder, int level) {
        return level <= ladder.size() ? Optional.of(ladder.get(level - 1)) : Optional.empty();
    }

    /** All that is to be told of a task by now: of each step one thing, and last whether its claim lapsed. */
    static Stream<Prepared> of(Found<Task> found, Instant now) {
        Task task = found.state();
        Stream<Prepared> steps = task.stage().running().stream()
                .sorted()
                .flatMap(step ->
                        next(task, step)
                                .filter(due -> !due.at().isAfter(now))
                                .map(due -> of(found, step, due))
                                .stream());
        return Stream.of(steps, lapsed(found, now).stream(), goingOn(found, now).stream())
                .flatMap(prepared -> prepared);
    }

    private static Prepared of(Found<Task> found, Step step, Due due) {
        Instant at = notBeforeItsStage(found.state(), due.at());
        CommandId id = id(found, step.code());
        return new Prepared(
                due.level() == 0 ? remind(found, id, at, step, due) : escalate(found, id, at, step, due),
                due.kind(),
                Optional.of(step),
                due.level());
    }

    private static Command<Task> remind(Found<Task> found, CommandId id, Instant at, Step step, Due due) {
        return RemindTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.ref().home())
                .task(found.state().id())
                .step(step)
                .light(due.light())
                .build();
    }

    private static Command<Task> escalate(Found<Task> found, CommandId id, Instant at, Step step, Due due) {
        return EscalateTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.ref().home())
                .task(found.state().id())
                .step(step)
                .level(due.level())
                .build();
    }

    private static Optional<Prepared> lapsed(Found<Task> found, Instant now) {
        return Optional.of(found.state())
                .filter(task -> task.stage() == TaskStage.TAKEN)
                .flatMap(Task::dispatch)
                .flatMap(Dispatch::leaseUntil)
                .filter(until -> !until.isAfter(now))
                .map(until -> new Prepared(release(found, until), NoticeKind.RELEASED, Optional.empty(), 0));
    }

    /** What was shelved goes on once the last day of that is over. */
    private static Optional<Prepared> goingOn(Found<Task> found, Instant now) {
        return Optional.of(found.state())
                .filter(task -> task.stage() == TaskStage.SHELVED)
                .flatMap(Task::nextAlert)
                .filter(at -> !at.isAfter(now))
                .map(at -> new Prepared(resume(found, at), NoticeKind.RESUMED, Optional.empty(), 0));
    }

    private static Command<Task> resume(Found<Task> found, Instant at) {
        return ResumeTask.builder()
                .commandId(id(found, "shelved"))
                .occurredAt(notBeforeItsStage(found.state(), at))
                .home(found.ref().home())
                .task(found.state().id())
                .build();
    }

    private static Command<Task> release(Found<Task> found, Instant until) {
        return ReleaseLease.builder()
                .commandId(id(found, "lease"))
                .occurredAt(notBeforeItsStage(found.state(), until))
                .home(found.ref().home())
                .task(found.state().id())
                .build();
    }

    /** The same for whoever finds the task as it is: what is told of it twice is told as of another version. */
    private static CommandId id(Found<Task> found, String what) {
        return CommandId.of(
                "due-" + found.ref().id() + "-" + what + "-" + found.versioned().version());
    }

    /** When it came to be told: the same on every node, however late it is noticed. */
    private static Instant notBeforeItsStage(Task task, Instant at) {
        return at.isBefore(task.stageSince()) ? task.stageSince() : at;
    }
}
