package org.gridgovernance.examples.thirtydays;

import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.MergeTask;
import org.gridgovernance.task.intake.RefuseTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.intake.ReturnTask;
import org.gridgovernance.task.intake.SupplementTask;
import org.gridgovernance.task.intake.UrgeTask;
import org.gridgovernance.task.intake.WithdrawTask;

/**
 * What is done to a task until it is taken on, or not.
 *
 * @param counter where commands are handed in
 */
record IntakeActs(Counter counter) {

    Optional<Task> report(Desk desk, AreaCode home, Request request) {
        return counter.send(desk, (id, at) -> ReportTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(home)
                .request(request)
                .build());
    }

    Optional<Task> accept(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> AcceptTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }

    Optional<Task> sendBack(Desk desk, Task task, String because) {
        return counter.send(desk, (id, at) -> ReturnTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .because(PersonalText.of(because))
                .build());
    }

    Optional<Task> refuse(Desk desk, Task task, String because) {
        return counter.send(desk, (id, at) -> RefuseTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .because(PersonalText.of(because))
                .build());
    }

    Optional<Task> supplement(Desk desk, Task task, Request request) {
        return counter.send(desk, (id, at) -> SupplementTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .request(request)
                .build());
    }

    Optional<Task> merge(Desk desk, Task task, TaskId into) {
        return counter.send(desk, (id, at) -> MergeTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .into(into)
                .build());
    }

    Optional<Task> urge(Desk desk, Task task, String said) {
        return counter.send(desk, (id, at) -> UrgeTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .said(PersonalText.of(said))
                .build());
    }

    Optional<Task> withdraw(Desk desk, Task task, String because) {
        return counter.send(desk, (id, at) -> WithdrawTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .because(PersonalText.of(because))
                .build());
    }
}
