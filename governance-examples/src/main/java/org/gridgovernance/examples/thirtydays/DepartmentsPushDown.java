package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;

/** Departments ask things of the communities; the duty list says what comes in. What came back they try again, once a day. */
final class DepartmentsPushDown implements Routine {
    private static final int TRIES_AGAIN = 14;
    private static final int HOURS = 10;

    private final Setting setting;
    private final IntakeActs acts;

    DepartmentsPushDown(Setting setting) {
        this.setting = setting;
        acts = new IntakeActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isOffice()) {
            DutyRoster.asked(setting)
                    .forEach(asked -> setting.communities().forEach(community -> ask(asked, community)));
        }
        if (setting.tide().isHour(TRIES_AGAIN) && setting.tide().isWorkday()) {
            Worklist waiting = setting.worklist(TaskStage.RETURNED);
            setting.communities().forEach(community -> tryAgain(waiting.at(community, TaskStage.RETURNED)));
        }
    }

    private void ask(DutyRoster.Asked asked, Community community) {
        int many =
                setting.chance().about(asked.perDay() / HOURS * (setting.tide().isStorm() ? 2 : 1));
        for (int at = 0; at < many; at++) {
            acts.report(
                    setting.desks().clerk(community.home()),
                    community.home(),
                    Request.builder()
                            .matter(asked.matter())
                            .source(TaskSource.DEPARTMENT)
                            .department(asked.department().ref())
                            .what(Matters.said(asked.matter()))
                            .grid(setting.chance().one(community.grids()))
                            .build());
        }
    }

    private void tryAgain(List<Task> returned) {
        returned.stream()
                .filter(task -> task.department().isPresent())
                .filter(task -> setting.chance().of(20))
                .forEach(this::supplement);
    }

    private void supplement(Task task) {
        acts.supplement(setting.desks().clerk(task.home()), task, task.request());
    }
}
