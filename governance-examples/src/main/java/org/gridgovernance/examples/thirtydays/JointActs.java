package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.joint.AnswerPart;
import org.gridgovernance.task.joint.AssessCommunity;
import org.gridgovernance.task.joint.AssessDepartment;
import org.gridgovernance.task.joint.Call;
import org.gridgovernance.task.joint.ReportIn;
import org.gridgovernance.task.joint.WhistleTask;

/**
 * How departments are whistled for, and how both sides are assessed.
 *
 * @param counter where commands are handed in
 */
record JointActs(Counter counter) {

    Optional<Task> whistle(Desk desk, Task task, List<Call> calls) {
        return counter.send(desk, (id, at) -> WhistleTask.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .calls(calls)
                .build());
    }

    Optional<Task> reportIn(Desk desk, Task task, int part) {
        return counter.send(desk, (id, at) -> ReportIn.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .build());
    }

    Optional<Task> answer(Desk desk, Task task, int part) {
        return counter.send(desk, (id, at) -> AnswerPart.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .result(PersonalText.of("已到场处置"))
                .build());
    }

    Optional<Task> assessDepartment(Desk desk, Task task, int part, int score) {
        return counter.send(desk, (id, at) -> AssessDepartment.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .score(score)
                .build());
    }

    Optional<Task> assessCommunity(Desk desk, Task task, int part, int score) {
        return counter.send(desk, (id, at) -> AssessCommunity.builder()
                .commandId(id)
                .occurredAt(at)
                .home(task.home())
                .task(task.id())
                .part(part)
                .score(score)
                .build());
    }
}
