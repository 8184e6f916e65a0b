package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.handling.DecideExtension;
import org.gridgovernance.task.handling.RecordEffort;
import org.gridgovernance.task.handling.RequestExtension;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.ResumeTask;
import org.gridgovernance.task.handling.ShelveTask;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What is done to a task until it is resolved.
 *
 * @param counter where commands are handed in
 */
record HandlingActs(Counter counter) {

    Optional<Task> spend(Desk desk, Task task, WorkerId worker, int minutes, LocalDate on) {
        return counter.send(desk, (id, at) -> RecordEffort.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .worker(worker)
                .minutes(minutes)
                .on(on)
                .build());
    }

    Optional<Task> shelve(Desk desk, Task task, LocalDate until) {
        return counter.send(desk, (id, at) -> ShelveTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .until(until)
                .because(PersonalText.of("等待材料到货"))
                .build());
    }

    Optional<Task> resume(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> ResumeTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .build());
    }

    Optional<Task> askForTime(Desk desk, Task task, Term more) {
        return counter.send(desk, (id, at) -> RequestExtension.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .more(more)
                .because(PersonalText.of("需要多方协调"))
                .build());
    }

    Optional<Task> decideOnTime(Desk desk, Task task, OrganizationRef by, boolean grants) {
        return counter.send(desk, (id, at) -> DecideExtension.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .by(by)
                .grants(grants)
                .build());
    }

    Optional<Task> resolve(Desk desk, Task task) {
        return counter.send(desk, (id, at) -> ResolveTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .result(PersonalText.of("已处理完毕"))
                .build());
    }
}
