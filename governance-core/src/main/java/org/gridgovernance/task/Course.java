package org.gridgovernance.task;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.matter.Step;

/** What every act has in common (流转): the stage that follows, and the deadlines that begin with it. */
final class Course {
    private Course() {}

    /** The task after an act; one that stays where it is keeps its time there. */
    static Task.Builder after(Task task, TaskAct act, Moment moment) {
        return at(task, act.after(task), moment);
    }

    /** The task at that stage. */
    static Task.Builder at(Task task, TaskStage stage, Moment moment) {
        Task.Builder next = Task.builder();
        next.from(task).stage(stage);
        return task.stage() == stage
                ? next
                : next.stageSince(moment.occurredAt())
                        .settledAt(stage.isOpen() ? Optional.empty() : Optional.of(moment.occurredAt()));
    }

    /** With deadlines that begin: what was told of those before counts no more. */
    static Task.Builder running(Task.Builder next, Task task, SortedMap<Step, Deadline> deadlines) {
        SortedMap<Step, Deadline> all = new TreeMap<>(task.deadlines());
        all.putAll(deadlines);
        SortedMap<Step, Alert> told = new TreeMap<>(task.alerts());
        told.keySet().removeAll(deadlines.keySet());
        return next.deadlines(all).alerts(told);
    }
}
