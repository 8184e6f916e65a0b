package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.TaskStage;

/**
 * Some of the stages at which a task is open, so that there are as many groups as a picture can show.
 *
 * @param words what they are called together
 * @param stages which
 */
record StageGroup(Words words, Set<TaskStage> stages) {
    /** All, in the order in which they follow. */
    static final List<StageGroup> ALL = List.of(
            of("待受理", "to be accepted", TaskStage.REGISTERED, TaskStage.QUEUED),
            of("退回补充", "returned", TaskStage.RETURNED),
            of("待派遣", "to be dispatched", TaskStage.ACCEPTED),
            of("待接单", "to be taken", TaskStage.DISPATCHED),
            of("待办理", "taken", TaskStage.TAKEN),
            of("办理中", "in progress", TaskStage.IN_PROGRESS),
            of("挂账", "shelved", TaskStage.SHELVED),
            of("核查回访", "to be checked and filed", TaskStage.RESOLVED, TaskStage.CHECKED, TaskStage.EVALUATED));

    private static StageGroup of(String zh, String en, TaskStage... stages) {
        return new StageGroup(Words.of(zh, en), Set.of(stages));
    }

    double count(Map<TaskStage, Long> byStage) {
        return stages.stream()
                .mapToLong(stage -> byStage.getOrDefault(stage, 0L))
                .sum();
    }
}
