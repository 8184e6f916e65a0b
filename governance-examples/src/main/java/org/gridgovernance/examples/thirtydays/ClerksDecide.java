package org.gridgovernance.examples.thirtydays;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.Urgency;

/** Clerks take on what was told: most of it; a repeat they merge, some of it they send back, a little they refuse. */
final class ClerksDecide implements Routine {
    private static final int RETURNED = 2;
    private static final int REFUSED = 1;
    private static final int LEFT_FOR_LATER = 10;
    private static final int MORNING = 9;
    private static final int FROM_THE_QUEUE = 3;

    private final Setting setting;
    private final IntakeActs acts;
    private final Map<String, TaskId> known = new HashMap<>();

    ClerksDecide(Setting setting) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
    }

    @Override
    public void hour() {
        Worklist waiting = setting.worklist(TaskStage.REGISTERED, TaskStage.QUEUED);
        for (Community community : setting.communities()) {
            Desk clerk = setting.desks().clerk(community.home());
            waiting.at(community, TaskStage.REGISTERED).stream()
                    .filter(task -> setting.tide().isOnDuty() || isUrgent(task))
                    .filter(task -> isUrgent(task) || !setting.chance().of(LEFT_FOR_LATER))
                    .forEach(task -> decide(clerk, task));
            if (setting.tide().isHour(MORNING) && setting.tide().isWorkday()) {
                waiting.at(community, TaskStage.QUEUED).stream()
                        .limit(FROM_THE_QUEUE)
                        .forEach(task -> acts.accept(clerk, task));
            }
        }
    }

    private void decide(Desk clerk, Task task) {
        Optional<TaskId> first = first(task);
        if (first.isPresent() && acts.merge(clerk, task, first.get()).isPresent()) {
            return;
        }
        if (task.canBeCalledBack() && setting.chance().of(RETURNED)) {
            acts.sendBack(clerk, task, "请补充具体位置");
        } else if (task.canBeCalledBack() && setting.chance().of(REFUSED)) {
            acts.refuse(clerk, task, "不属于社区事项，请联系主管部门");
        } else {
            acts.accept(clerk, task);
            same(task).ifPresent(same -> known.put(same, task.id()));
        }
    }

    /** The one taken on before for the same dwelling, if it is still open and still there to stand for another. */
    private Optional<TaskId> first(Task task) {
        return same(task).flatMap(same -> Optional.ofNullable(known.get(same))).filter(other -> setting.task(
                        task.home(), other)
                .filter(found -> found.stage().isOpen() && isBefore(found.stage(), TaskStage.RESOLVED))
                .isPresent());
    }

    private static boolean isBefore(TaskStage stage, TaskStage other) {
        return stage.compareTo(other) < 0;
    }

    private static Optional<String> same(Task task) {
        return task.dwelling()
                .map(dwelling -> dwelling.value() + " " + task.matter().code());
    }

    private static boolean isUrgent(Task task) {
        return task.request().urgency() == Urgency.URGENT;
    }
}
