package org.gridgovernance.task;

import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.matter.Step;

/** How what happens to a task until it is taken on, and beside its handling, makes its state. */
final class IntakeFold {
    private IntakeFold() {}

    static Task registered(Ref<Task> ref, TaskEvent.Registered event, Moment moment) {
        TaskStage stage = event.admission().map(IntakeFold::stage).orElse(TaskStage.REGISTERED);
        return Task.builder()
                .id(new TaskId(ref.id()))
                .home(ref.home())
                .request(event.request())
                .admission(event.admission())
                .stage(stage)
                .registeredAt(moment.occurredAt())
                .stageSince(moment.occurredAt())
                .settledAt(stage.isOpen() ? Optional.empty() : Optional.of(moment.occurredAt()))
                .deadlines(event.deadlines())
                .build();
    }

    /** What the duty list says of a department's task tells where it begins. */
    private static TaskStage stage(Admission admission) {
        return switch (admission.ruling()) {
            case ADMITTED -> TaskStage.REGISTERED;
            case REFUSED -> TaskStage.REFUSED;
            case RETURNED -> TaskStage.RETURNED;
            case QUEUED -> TaskStage.QUEUED;
        };
    }

    static Task accepted(Task task, TaskEvent.Accepted event, Moment moment) {
        return Course.running(Course.after(task, TaskAct.ACCEPT, moment), task, event.deadlines())
                .putDone(Step.ACCEPT, moment.occurredAt())
                .build();
    }

    static Task returned(Task task, TaskEvent.Returned event, Moment moment) {
        return Course.after(task, TaskAct.RETURN, moment)
                .answer(event.because())
                .build();
    }

    static Task refused(Task task, TaskEvent.Refused event, Moment moment) {
        return Course.after(task, TaskAct.REFUSE, moment)
                .answer(event.because())
                .build();
    }

    static Task supplemented(Task task, TaskEvent.Supplemented event, Moment moment) {
        return Course.running(Course.after(task, TaskAct.SUPPLEMENT, moment), task, event.deadlines())
                .request(event.request())
                .admission(event.admission())
                .build();
    }

    static Task withdrawn(Task task, TaskEvent.Withdrawn event, Moment moment) {
        return Course.after(task, TaskAct.WITHDRAW, moment)
                .answer(event.because())
                .build();
    }

    static Task merged(Task task, TaskEvent.Merged event, Moment moment) {
        return Course.after(task, TaskAct.MERGE, moment)
                .mergedInto(event.survivor())
                .build();
    }

    static Task tookIn(Task task, TaskEvent.TookIn event, Moment moment) {
        return Course.after(task, TaskAct.TAKE_IN, moment)
                .addRepeat(event.repeat())
                .build();
    }

    static Task urged(Task task, TaskEvent.Urged event, Moment moment) {
        return Course.after(task, TaskAct.URGE, moment).urges(task.urges() + 1).build();
    }
}
