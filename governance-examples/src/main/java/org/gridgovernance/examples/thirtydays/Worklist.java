package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * The tasks that wait for somebody, the oldest first, as they were when they were asked for.
 *
 * @param byPlace by community and stage
 */
record Worklist(Map<Worklist.Place, List<Task>> byPlace) {
    private static final int MOST = 2_000;

    /** Where a task is, and how far it has come. */
    record Place(String home, TaskStage stage) {}

    /** Those of the county at these stages. */
    static Worklist of(Desk desk, Set<TaskStage> stages) {
        Criteria<Task> waiting = Criteria.of(Task.TYPE).where(Task.STAGE.in(stages));
        return new Worklist(all(desk, waiting).stream()
                .collect(Collectors.groupingBy(task -> new Place(task.home().code(), task.stage()))));
    }

    static List<Task> all(Desk desk, Criteria<Task> waiting) {
        return Answered.by(desk.search(waiting.limit(MOST))).items().stream()
                .map(Found::state)
                .toList();
    }

    List<Task> at(Community community, TaskStage stage) {
        return byPlace.getOrDefault(new Place(community.home().code(), stage), List.of());
    }
}
