package org.gridgovernance.examples.thirtydays;

import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.jspecify.annotations.Nullable;

/** Where a task stands after an event, as a reader of the events would say who knows nothing of the library's own table. */
final class NextStage {
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
        return switch (event.getClass().getSimpleName()) {
            case "Accepted", "SentBack", "Reopened" -> TaskStage.ACCEPTED;
            case "Returned" -> TaskStage.RETURNED;
            case "Refused" -> TaskStage.REFUSED;
            case "Withdrawn" -> TaskStage.WITHDRAWN;
            case "Merged" -> TaskStage.MERGED;
            case "PersonLeft" -> TaskStage.LEFT;
            case "Dispatched", "LeaseReleased" -> TaskStage.DISPATCHED;
            case "Claimed", "Taken" -> TaskStage.TAKEN;
            case "Started", "Failed" -> TaskStage.IN_PROGRESS;
            case "Shelved" -> TaskStage.SHELVED;
            case "Resolved" -> TaskStage.RESOLVED;
            case "Passed" -> TaskStage.CHECKED;
            case "Evaluated" -> TaskStage.EVALUATED;
            case "Closed" -> TaskStage.CLOSED;
            default -> before;
        };
    }
}
