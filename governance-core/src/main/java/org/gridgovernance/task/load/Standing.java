package org.gridgovernance.task.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.Dispatch;
import org.gridgovernance.task.Effort;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * How a task stood at the end of a day, as its state tells now.
 *
 * @param task the task
 * @param day the day
 */
record Standing(Task task, LocalDate day) {
    /** It waited for time. */
    boolean isQueued() {
        return isThere()
                && task.admission()
                        .filter(said -> said.ruling() == Ruling.QUEUED)
                        .isPresent()
                && !isBy(task.doneAt(Step.ACCEPT));
    }

    /** Something was to be done: not by whoever asked, and not only to be looked at. */
    boolean isToDo() {
        return isThere() && !isQueued() && task.stage() != TaskStage.RETURNED && !isBy(task.doneAt(Step.RESOLVE));
    }

    private boolean isThere() {
        return isBy(Optional.of(task.registeredAt())) && !isBy(task.settledAt());
    }

    long spent() {
        return task.efforts().stream()
                .filter(effort -> !effort.on().isAfter(day))
                .mapToLong(Effort::minutes)
                .sum();
    }

    long left() {
        return Math.max(0, task.plannedMinutes() - spent());
    }

    /** To whom it was given by then. */
    Stream<Dispatch> given() {
        return task.dispatches().stream().filter(each -> isBy(Optional.of(each.at())));
    }

    /** Who had it. */
    Optional<WorkerId> handler() {
        return task.dispatches().stream()
                .filter(given -> isBy(Optional.of(given.at())) && !isBy(given.endedAt()))
                .reduce((earlier, later) -> later)
                .flatMap(this::handler);
    }

    private Optional<WorkerId> handler(Dispatch given) {
        return given.worker().filter(took -> isBy(given.takenAt())).or(given.to()::worker);
    }

    private boolean isBy(Optional<Instant> at) {
        return at.filter(instant -> !Moment.day(instant).isAfter(day)).isPresent();
    }
}
