package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/** Whoever asked adds what was missing, urges what takes long, or wants it no more; the clerk writes it down. */
final class ReportersComeBack implements Routine {
    private static final int ADDS = 12;
    private static final int GIVES_UP = 2;
    private static final int URGES = 1;

    private final Setting setting;
    private final HourlyWork work;
    private final IntakeActs acts;

    ReportersComeBack(Setting setting, HourlyWork work) {
        this.setting = setting;
        this.work = work;
        acts = new IntakeActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isOffice()) {
            Worklist waiting = work.now();
            setting.communities().forEach(community -> comeBack(community, waiting));
        }
    }

    private void comeBack(Community community, Worklist waiting) {
        Desk clerk = setting.desks().clerk(community.home());
        waiting.at(community, TaskStage.RETURNED).stream()
                .filter(Task::canBeCalledBack)
                .forEach(task -> answer(clerk, task));
        waiting.at(community, TaskStage.ACCEPTED).stream()
                .filter(Task::canBeCalledBack)
                .filter(task -> setting.chance().of(URGES))
                .forEach(task -> acts.urge(clerk, task, "请尽快处理"));
        waiting.at(community, TaskStage.IN_PROGRESS).stream()
                .filter(Task::canBeCalledBack)
                .filter(task -> setting.chance().of(URGES))
                .forEach(task -> acts.urge(clerk, task, "请尽快处理"));
    }

    private void answer(Desk clerk, Task task) {
        if (setting.chance().of(ADDS)) {
            acts.supplement(
                    clerk,
                    task,
                    Request.builder()
                            .from(task.request())
                            .what(PersonalText.of("补充说明：在本单元门口"))
                            .build());
        } else if (setting.chance().of(GIVES_UP)) {
            acts.withdraw(clerk, task, "问题已自行解决");
        }
    }
}
