package org.gridgovernance.task;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.time.Moment;

/** How what happens between a community and the departments it whistled for makes the state of a task. */
final class PartFold {
    private PartFold() {}

    static Task whistled(Task task, TaskEvent.Whistled event, Moment moment) {
        return Course.after(task, TaskAct.WHISTLE, moment)
                .addAllParts(event.parts())
                .build();
    }

    static Task reportedIn(Task task, TaskEvent.ReportedIn event, Moment moment) {
        return Course.after(task, TaskAct.REPORT_IN, moment)
                .parts(each(task, event.part(), part -> part.reportedIn(moment.occurredAt())))
                .build();
    }

    static Task answered(Task task, TaskEvent.PartAnswered event, Moment moment) {
        return Course.after(task, TaskAct.ANSWER_WHISTLE, moment)
                .parts(each(task, event.part(), part -> part.answered(moment.occurredAt(), event.result())))
                .build();
    }

    static Task assessed(Task task, TaskEvent.PartAssessed event, Moment moment) {
        return Course.after(task, TaskAct.ASSESS, moment)
                .parts(each(task, event.part(), part -> part.assessed(event.ofDepartment(), event.score())))
                .build();
    }

    private static List<Part> each(Task task, int number, UnaryOperator<Part> into) {
        return task.parts().stream()
                .map(part -> part.number() == number ? into.apply(part) : part)
                .toList();
    }
}
