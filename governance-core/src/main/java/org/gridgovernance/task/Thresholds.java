package org.gridgovernance.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.matter.Step;

/** When something of a task comes due (时限节点), told from its deadlines and what was told of them already. */
final class Thresholds {
    private Thresholds() {}

    static Optional<Instant> next(Task task) {
        Stream<Instant> steps = task.stage().running().stream().flatMap(step -> next(task, step).stream());
        return Stream.of(steps, lapses(task).stream(), goesOn(task).stream())
                .flatMap(instants -> instants)
                .min(Comparator.naturalOrder());
    }

    static Optional<Instant> next(Task task, Step step) {
        return task.runs(step)
                .flatMap(deadline -> Optional.ofNullable(task.alerts().get(step))
                        .map(told -> after(told, deadline))
                        .orElseGet(() -> Optional.of(deadline.amber())));
    }

    private static Optional<Instant> after(Alert told, Deadline deadline) {
        return told.light() == Light.RED ? told.next() : Optional.of(deadline.due());
    }

    /** A claim lapses unless work begins. */
    private static Optional<Instant> lapses(Task task) {
        return task.stage() == TaskStage.TAKEN ? task.dispatch().flatMap(Dispatch::leaseUntil) : Optional.empty();
    }

    /** What is shelved goes on after the last day of that. */
    static Optional<Instant> goesOn(Task task) {
        return task.stage() == TaskStage.SHELVED
                ? task.shelving().map(shelved -> Moment.start(shelved.until().plusDays(1)))
                : Optional.empty();
    }

    static Optional<Instant> stepDue(Task task) {
        return running(task).map(Deadline::due).min(Comparator.naturalOrder());
    }

    static Optional<Instant> partDue(Task task) {
        return task.stage().isOpen()
                ? task.openParts().map(part -> part.due().due()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    static Optional<LocalDate> whistledOn(Task task) {
        return task.parts().stream()
                .map(part -> Moment.day(part.due().begins()))
                .max(Comparator.naturalOrder());
    }

    static Optional<Light> light(Task task, Instant now) {
        return running(task).map(deadline -> deadline.light(now)).max(Comparator.naturalOrder());
    }

    private static Stream<Deadline> running(Task task) {
        return task.stage().running().stream().flatMap(step -> task.runs(step).stream());
    }
}
