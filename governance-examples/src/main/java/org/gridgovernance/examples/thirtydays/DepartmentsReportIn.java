package org.gridgovernance.examples.thirtydays;

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
            setting.departments().forEach(this::work);
        }
    }

    private void work(Department department) {
        Criteria<Task> mine = Criteria.of(Task.TYPE)
                .within(Desks.COUNTY)
                .where(Task.WHISTLED_FOR.contains(department.ref().id()));
        setting.worklist().of(mine).forEach(task -> task.openParts()
                .filter(part -> part.department().equals(department.ref()))
                .forEach(part -> work(department, task, part)));
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
