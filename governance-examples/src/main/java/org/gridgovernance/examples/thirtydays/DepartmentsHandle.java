package org.gridgovernance.examples.thirtydays;

import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.workforce.OrganizationRef;

/** What was given to a department is handled there, out of sight; the county's clerk keeps its progress. */
final class DepartmentsHandle implements Routine {
    private static final int TAKES = 30;
    private static final int FINISHES = 8;

    private final Setting setting;
    private final HourlyWork work;
    private final DispatchActs dispatches;
    private final HandlingActs handling;

    DepartmentsHandle(Setting setting, HourlyWork work) {
        this.setting = setting;
        this.work = work;
        dispatches = new DispatchActs(setting.counter());
        handling = new HandlingActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isOffice()) {
            Worklist waiting = work.now();
            setting.communities().forEach(community -> {
                theirs(waiting, community, TaskStage.DISPATCHED, TAKES, this::take);
                theirs(waiting, community, TaskStage.TAKEN, TAKES, this::start);
                theirs(waiting, community, TaskStage.IN_PROGRESS, FINISHES, this::finish);
            });
        }
    }

    /** One step of one of theirs. */
    @FunctionalInterface
    private interface Step {
        Optional<Task> of(Desk clerk, Task task);
    }

    private void theirs(Worklist waiting, Community community, TaskStage stage, int percent, Step step) {
        waiting.at(community, stage).stream()
                .filter(task -> task.unit().filter(this::isDepartment).isPresent())
                .filter(task -> setting.chance().of(percent))
                .forEach(task -> step.of(setting.desks().supervisor(), task));
    }

    private Optional<Task> take(Desk clerk, Task task) {
        return dispatches.takeForUnit(clerk, task);
    }

    private Optional<Task> start(Desk clerk, Task task) {
        return dispatches.start(clerk, task);
    }

    private Optional<Task> finish(Desk clerk, Task task) {
        return handling.resolve(clerk, task);
    }

    private boolean isDepartment(OrganizationRef unit) {
        return unit.home().equals(Desks.COUNTY);
    }
}
