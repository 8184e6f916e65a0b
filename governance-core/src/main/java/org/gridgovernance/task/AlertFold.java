package org.gridgovernance.task;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.matter.Step;

/** How what was told of a task that is soon due or late makes its state. */
final class AlertFold {
    private AlertFold() {}

    static Task reminded(Task task, TaskEvent.Reminded event, Moment moment) {
        return Course.after(task, TaskAct.REMIND, moment)
                .putAlert(event.step(), new Alert(event.light(), level(task, event.step()), at(moment), event.next()))
                .build();
    }

    static Task escalated(Task task, TaskEvent.Escalated event, Moment moment) {
        return Course.after(task, TaskAct.ESCALATE, moment)
                .putAlert(event.step(), new Alert(Light.RED, event.level(), at(moment), event.next()))
                .build();
    }

    private static int level(Task task, Step step) {
        return Optional.ofNullable(task.alerts().get(step)).map(Alert::level).orElse(0);
    }

    private static Instant at(Moment moment) {
        return moment.occurredAt();
    }
}
