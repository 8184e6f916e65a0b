package org.gridgovernance.examples.thirtydays;

import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.review.CheckTask;
import org.gridgovernance.task.review.CloseTask;
import org.gridgovernance.task.review.EvaluateTask;
import org.gridgovernance.task.review.ReopenTask;

/**
 * What is done to a task once it is resolved.
 *
 * @param counter where commands are handed in
 */
record ReviewActs(Counter counter) {

    Optional<Task> pass(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> CheckTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .passes(true)
                .build());
    }

    Optional<Task> fail(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> CheckTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .passes(false)
                .because(PersonalText.of("现场仍未处理到位"))
                .build());
    }

    Optional<Task> evaluate(Desk desk, Task task, Evaluation evaluation) {
        return counter.send(desk, (id, at) -> EvaluateTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .evaluation(evaluation)
                .build());
    }

    Optional<Task> close(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> CloseTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }

    Optional<Task> reopen(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> ReopenTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .because(PersonalText.of("诉求人反映问题未解决"))
                .build());
    }
}
