package org.gridgovernance.examples.thirtydays;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.jspecify.annotations.Nullable;

/** Where a task stands after an event, as a reader of the events would say who knows nothing of the library's own table. */
final class NextStage {
    private static final Map<String, TaskStage> LEADS_TO = Map.ofEntries(
            Map.entry("Accepted", TaskStage.ACCEPTED),
            Map.entry("Returned", TaskStage.RETURNED),
            Map.entry("Refused", TaskStage.REFUSED),
            Map.entry("Withdrawn", TaskStage.WITHDRAWN),
            Map.entry("Merged", TaskStage.MERGED),
            Map.entry("PersonLeft", TaskStage.LEFT),
            Map.entry("Dispatched", TaskStage.DISPATCHED),
            Map.entry("LeaseReleased", TaskStage.DISPATCHED),
            Map.entry("Claimed", TaskStage.TAKEN),
            Map.entry("Taken", TaskStage.TAKEN),
            Map.entry("SentBack", TaskStage.ACCEPTED),
            Map.entry("Started", TaskStage.IN_PROGRESS),
            Map.entry("Shelved", TaskStage.SHELVED),
            Map.entry("Resolved", TaskStage.RESOLVED),
            Map.entry("Passed", TaskStage.CHECKED),
            Map.entry("Failed", TaskStage.IN_PROGRESS),
            Map.entry("Evaluated", TaskStage.EVALUATED),
            Map.entry("Closed", TaskStage.CLOSED),
            Map.entry("Reopened", TaskStage.ACCEPTED));

    /** The events that lead to another stage, by name. */
    static final Set<String> MOVING = Stream.concat(
                    LEADS_TO.keySet().stream(), Stream.of("Registered", "Supplemented", "Resumed"))
            .collect(Collectors.toUnmodifiableSet());

    private NextStage() {}

    static TaskStage of(TaskEvent event, TaskStage before, @Nullable TaskStage whenShelved) {
        if (event instanceof TaskEvent.Registered first) {
            return first.admission().map(admission -> after(admission.ruling())).orElse(TaskStage.REGISTERED);
        }
        if (event instanceof TaskEvent.Supplemented again) {
            return again.admission().map(admission -> after(admission.ruling())).orElse(TaskStage.REGISTERED);
        }
        if (event instanceof TaskEvent.Resumed) {
            return whenShelved == null ? before : whenShelved;
        }
        return ofItsOwn(event, before);
    }

    private static TaskStage after(Ruling ruling) {
        return switch (ruling) {
            case ADMITTED -> TaskStage.REGISTERED;
            case REFUSED -> TaskStage.REFUSED;
            case RETURNED -> TaskStage.RETURNED;
            case QUEUED -> TaskStage.QUEUED;
        };
    }

    private static TaskStage ofItsOwn(TaskEvent event, TaskStage before) {
        return LEADS_TO.getOrDefault(event.getClass().getSimpleName(), before);
    }
}
