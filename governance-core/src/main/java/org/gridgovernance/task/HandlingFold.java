package org.gridgovernance.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.workforce.OrganizationRef;

/** How what happens while a task is handled makes its state. */
final class HandlingFold {
    private HandlingFold() {}

    static Task shelved(Task task, TaskEvent.Shelved event, Moment moment) {
        return Course.after(task, TaskAct.SHELVE, moment)
                .addShelving(new Shelving(
                        task.stage(), event.because(), moment.occurredAt(), event.until(), Optional.empty()))
                .dispatches(DispatchFold.unleased(task))
                .build();
    }

    static Task resumed(Task task, TaskEvent.Resumed event, Moment moment) {
        return Course.running(Course.after(task, TaskAct.RESUME, moment), task, event.deadlines())
                .shelvings(task.shelvings().stream()
                        .map(each -> each.resumed(moment.occurredAt()))
                        .toList())
                .build();
    }

    static Task extensionRequested(Task task, TaskEvent.ExtensionRequested event, Moment moment) {
        return Course.after(task, TaskAct.REQUEST_EXTENSION, moment)
                .addExtension(Extension.asked(event.more(), event.because(), moment.occurredAt()))
                .build();
    }

    static Task extensionGranted(Task task, TaskEvent.ExtensionGranted event, Moment moment) {
        Task.Builder next =
                Course.after(task, TaskAct.GRANT_EXTENSION, moment).extensions(decided(task, event.by(), true, moment));
        return Course.running(next, task, new TreeMap<>(Map.of(Step.RESOLVE, event.deadline())))
                .build();
    }

    static Task extensionDenied(Task task, TaskEvent.ExtensionDenied event, Moment moment) {
        return Course.after(task, TaskAct.DENY_EXTENSION, moment)
                .extensions(decided(task, event.by(), false, moment))
                .build();
    }

    private static List<Extension> decided(Task task, OrganizationRef by, boolean grants, Moment moment) {
        return task.extensions().stream()
                .map(each -> each.decided(by, grants, moment.occurredAt()))
                .toList();
    }

    static Task effortRecorded(Task task, TaskEvent.EffortRecorded event, Moment moment) {
        return Course.after(task, TaskAct.RECORD_EFFORT, moment)
                .addEffort(event.effort())
                .build();
    }

    static Task resolved(Task task, TaskEvent.Resolved event, Moment moment) {
        return Course.running(Course.after(task, TaskAct.RESOLVE, moment), task, event.deadlines())
                .putDone(Step.RESOLVE, moment.occurredAt())
                .answer(event.result())
                .extensions(task.extensions().stream()
                        .filter(each -> !each.isPending())
                        .toList())
                .build();
    }
}
