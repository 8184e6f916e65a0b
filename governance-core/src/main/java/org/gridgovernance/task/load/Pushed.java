package org.gridgovernance.task.load;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.matter.Step;

/** What one task, or one item of a duty list, counts for. */
final class Pushed {
    private Pushed() {}

    static PushedCount of(Task task) {
        boolean taken = task.doneAt(Step.ACCEPT).isPresent();
        TaskStage stage = task.stage();
        boolean known = stage == TaskStage.QUEUED
                || stage == TaskStage.RETURNED
                || stage == TaskStage.REFUSED
                || stage == TaskStage.REGISTERED;
        return new PushedCount(
                1,
                count(() -> !taken && stage == TaskStage.REGISTERED),
                count(() -> taken),
                count(() -> !taken && stage == TaskStage.QUEUED),
                count(() -> !taken && stage == TaskStage.RETURNED),
                count(() -> !taken && stage == TaskStage.REFUSED),
                count(() -> !taken && !known),
                count(() -> task.admission().flatMap(said -> said.override()).isPresent()),
                taken ? task.plannedMinutes() : 0,
                taken ? task.spentMinutes() : 0,
                Support.NONE,
                Support.NONE,
                0);
    }

    static PushedCount of(DutyItem item, LocalDate by) {
        Support arrived = item.arrived(by);
        return new PushedCount(
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                item.promised(),
                arrived,
                Math.max(0, item.promised().fundsFen() - arrived.fundsFen()));
    }

    private static long count(BooleanSupplier holds) {
        return holds.getAsBoolean() ? 1 : 0;
    }
}
