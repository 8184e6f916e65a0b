package org.gridgovernance.examples.thirtydays;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.TaskStage;

/** The stages at which a task is open, in as many groups as a picture can show. */
enum StageGroup {
    WAITING("待受理", "to be accepted", EnumSet.of(TaskStage.REGISTERED, TaskStage.QUEUED)),
    RETURNED("退回补充", "returned", EnumSet.of(TaskStage.RETURNED)),
    ACCEPTED("待派遣", "to be dispatched", EnumSet.of(TaskStage.ACCEPTED)),
    DISPATCHED("待接单", "to be taken", EnumSet.of(TaskStage.DISPATCHED)),
    TAKEN("待办理", "taken", EnumSet.of(TaskStage.TAKEN)),
    IN_PROGRESS("办理中", "in progress", EnumSet.of(TaskStage.IN_PROGRESS)),
    SHELVED("挂账", "shelved", EnumSet.of(TaskStage.SHELVED)),
    DONE("核查回访", "to be checked and filed", EnumSet.of(TaskStage.RESOLVED, TaskStage.CHECKED, TaskStage.EVALUATED));

    private final Words words;
    private final Set<TaskStage> stages;

    StageGroup(String zh, String en, Set<TaskStage> stages) {
        words = Words.of(zh, en);
        this.stages = stages;
    }

    Words words() {
        return words;
    }

    double count(Map<TaskStage, Long> byStage) {
        return stages.stream()
                .mapToLong(stage -> byStage.getOrDefault(stage, 0L))
                .sum();
    }
}
