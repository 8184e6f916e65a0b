package org.gridgovernance.examples.thirtydays;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.joint.Call;
import org.gridgovernance.task.matter.MatterCode;

/** A grid whistles for departments where it cannot go on alone; until they answer, what is theirs waits. */
final class WhistlesBlown {
    private static final Set<MatterCode> NEEDS_OTHERS = Set.of(
            MatterCode.of("building.illegal"),
            MatterCode.of("safety.fire-lane"),
            MatterCode.of("order.parking"),
            MatterCode.of("safety.hidden-danger"),
            MatterCode.of("health.dog"));
    private static final int BLOWS = 20;
    private static final Term A_DAY = Term.workingDays(1);
    private static final Term TWO_DAYS = Term.workingDays(2);

    private final Setting setting;
    private final JointActs acts;
    private final Set<TaskId> considered = new HashSet<>();

    WhistlesBlown(Setting setting) {
        this.setting = setting;
        acts = new JointActs(setting.counter());
    }

    /** Whether the task waits for departments; if it may need them, they may be whistled for now. */
    boolean isBlown(Community community, Task task) {
        boolean first = NEEDS_OTHERS.contains(task.matter()) && considered.add(task.id());
        if (first && task.parts().isEmpty() && setting.chance().of(BLOWS)) {
            return acts.whistle(setting.desks().clerk(community.home()), task, calls())
                    .isPresent();
        }
        return task.openParts().findAny().isPresent();
    }

    private List<Call> calls() {
        return List.of(
                call(setting.police(), A_DAY),
                call(setting.cityManagement(), A_DAY),
                call(setting.emergency(), TWO_DAYS));
    }

    private static Call call(Department department, Term due) {
        return new Call(department.ref(), PersonalText.of("请到场联合处置"), due);
    }
}
