package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * The tasks that wait for somebody, the oldest first.
 *
 * @param desk whose
 */
record Worklist(Desk desk) {
    private static final int MOST = 400;

    @SafeVarargs
    @SuppressWarnings("varargs")
    final List<Task> at(AreaCode home, TaskStage stage, Condition<Task>... also) {
        Criteria<Task> waiting = Criteria.of(Task.TYPE).within(home).limit(MOST);
        return Answered.by(desk.search(waiting.where(all(Task.STAGE.is(stage), also)))).items().stream()
                .map(Found::state)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Condition<Task>[] all(Condition<Task> first, Condition<Task>[] more) {
        Condition<Task>[] all = new Condition[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }
}
