package org.gridgovernance.task.intake;

import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.DutyList;
import org.gridgovernance.task.matter.Matter;

/** How what a department asks is held against the duty list. */
final class AdmissionCases {
    private AdmissionCases() {}

    static void wants(AreaCode home, Request request, Wanted wanted) {
        if (request.source() == TaskSource.DEPARTMENT) {
            DutyList.wants(home, wanted);
            wanted.page(pushedDown(home));
        }
    }

    static Optional<Admission> admission(
            AreaCode home, Request request, Matter matter, Facts facts, Deciding deciding) {
        Matter planned = Matter.builder()
                .from(matter)
                .effort(Math.max(request.plannedMinutes().orElse(0), matter.effort()))
                .build();
        return request.department()
                .map(department -> DutyList.of(home, deciding.moment().recordedOn(), facts)
                        .admission(planned, department, asked(home, facts), deciding));
    }

    /** What departments have asked, the community has let in, and is still to be done, in minutes. */
    private static long asked(AreaCode home, Facts facts) {
        return facts.page(pushedDown(home)).items().stream()
                .map(found -> found.state())
                .filter(task -> task.stage().isToDo())
                .mapToLong(task -> Math.max(0, task.plannedMinutes() - task.spentMinutes()))
                .sum();
    }

    private static Criteria<Task> pushedDown(AreaCode home) {
        return Criteria.of(Task.TYPE)
                .within(home)
                .where(Task.SOURCE.is(TaskSource.DEPARTMENT), Task.OPEN.is(true))
                .limit(Criteria.MOST);
    }
}
