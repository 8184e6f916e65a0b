package org.gridgovernance.task;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.matter.Step;

/** How what happens to a task that was done makes its state. */
final class ReviewFold {
    private ReviewFold() {}

    static Task passed(Task task, TaskEvent.Passed event, Moment moment) {
        return Course.after(task, TaskAct.PASS, moment).build();
    }

    static Task failed(Task task, TaskEvent.Failed event, Moment moment) {
        return Course.after(task, TaskAct.FAIL, moment)
                .done(without(task.done(), Set.of(Step.RESOLVE)))
                .reworks(task.reworks() + 1)
                .build();
    }

    static Task evaluated(Task task, TaskEvent.Evaluated event, Moment moment) {
        return Course.after(task, TaskAct.EVALUATE, moment)
                .putDone(Step.EVALUATE, moment.occurredAt())
                .evaluation(event.evaluation())
                .build();
    }

    static Task closed(Task task, TaskEvent.Closed event, Moment moment) {
        return Course.after(task, TaskAct.CLOSE, moment).build();
    }

    static Task reopened(Task task, TaskEvent.Reopened event, Moment moment) {
        return Course.running(Course.after(task, TaskAct.REOPEN, moment), task, event.deadlines())
                .done(without(task.done(), Set.of(Step.TAKE, Step.RESOLVE, Step.EVALUATE)))
                .dispatches(DispatchFold.ended(task, DispatchEnd.REOPENED, moment.occurredAt()))
                .reopenings(task.reopenings() + 1)
                .build();
    }

    private static <V> SortedMap<Step, V> without(SortedMap<Step, V> all, Set<Step> some) {
        SortedMap<Step, V> rest = new TreeMap<>(all);
        rest.keySet().removeAll(some);
        return rest;
    }
}
