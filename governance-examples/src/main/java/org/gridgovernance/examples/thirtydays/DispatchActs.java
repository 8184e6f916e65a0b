package org.gridgovernance.examples.thirtydays;

import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.handling.ClaimTask;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.SendBackTask;
import org.gridgovernance.task.handling.StartTask;
import org.gridgovernance.task.handling.TakeTask;
import org.gridgovernance.workforce.worker.Worker;

/**
 * How a task comes to whoever handles it.
 *
 * @param counter where commands are handed in
 */
record DispatchActs(Counter counter) {

    Optional<Task> dispatch(Desk desk, Task task, Assignee to, DispatchMode mode) {
        return counter.send(desk, (id, at) -> DispatchTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .to(to)
                .mode(mode)
                .build());
    }

    Optional<Task> claim(Desk desk, Task task, Worker worker) {
        return counter.send(desk, (id, at) -> ClaimTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .worker(worker.id())
                .build());
    }

    Optional<Task> take(Desk desk, Task task, Worker worker) {
        return counter.send(desk, (id, at) -> TakeTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .worker(worker.id())
                .build());
    }

    Optional<Task> takeForUnit(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> TakeTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }

    Optional<Task> sendBack(Desk desk, Task task, SendBackCause cause) {
        return counter.send(desk, (id, at) -> SendBackTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .cause(cause)
                .because(PersonalText.of(cause.zh()))
                .build());
    }

    Optional<Task> start(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> StartTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }
}
