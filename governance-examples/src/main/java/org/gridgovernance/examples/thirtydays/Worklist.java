package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * The tasks that wait for somebody, the oldest first.
 *
 * @param desk whose
 */
record Worklist(Desk desk) {
    private static final int MOST = 500;

    List<Task> at(AreaCode home, TaskStage stage) {
        return of(Criteria.of(Task.TYPE).within(home).where(Task.STAGE.is(stage)));
    }

    List<Task> of(Criteria<Task> waiting) {
        return Answered.by(desk.search(waiting.limit(MOST))).items().stream()
                .map(Found::state)
                .toList();
    }
}
