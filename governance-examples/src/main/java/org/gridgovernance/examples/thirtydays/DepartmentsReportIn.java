package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Task;

/** Departments that were whistled for report, do their part and answer; one of them is slow. Then each side assesses the other. */
final class DepartmentsReportIn implements Routine {
    private static final int REPORTS = 45;
    private static final int ANSWERS = 25;
    private static final int SLOWLY = 4;

    private final Setting setting;
    private final JointActs acts;

    DepartmentsReportIn(Setting setting) {
        this.setting = setting;
        acts = new JointActs(setting.counter());
    }

    @Override
    public void hour() {
        if (setting.tide().isOffice()) {
            List<Task> open = setting.tasks(Criteria.of(Task.TYPE)
                    .where(
                            Task.OPEN.is(true),
                            Task.WHISTLED_FOR.containsAny(setting.departments().stream()
                                    .map(department -> department.ref().id())
                                    .toList())));
            setting.departments().forEach(department -> open.forEach(task -> work(department, task)));
        }
    }

    private void work(Department department, Task task) {
        task.openParts()
                .filter(part -> part.department().equals(department.ref()))
                .forEach(part -> work(department, task, part));
    }

    private void work(Department department, Task task, Part part) {
        if (part.reportedInAt().isEmpty()) {
            if (setting.chance().of(REPORTS)) {
                acts.reportIn(department.desk(), task, part.number());
            }
        } else if (setting.chance().of(isSlow(department) ? SLOWLY : ANSWERS)) {
            acts.answer(department.desk(), task, part.number());
            acts.assessDepartment(
                    setting.desks().clerk(task.home()), task, part.number(), isSlow(department) ? 2 : score());
            acts.assessCommunity(department.desk(), task, part.number(), score());
        }
    }

    private int score() {
        return setting.chance().between(3, 5);
    }

    private boolean isSlow(Department department) {
        return department.equals(setting.cityManagement());
    }
}
