package org.gridgovernance.examples.thirtydays;

import java.util.Optional;
import org.gridgovernance.task.TaskStage;

/** What waits for those who handle it, looked up once an hour and shared by all of them. */
final class HourlyWork {
    private final Setting setting;
    private Optional<Worklist> found = Optional.empty();
    private int hour = -1;

    HourlyWork(Setting setting) {
        this.setting = setting;
    }

    /** As it was when the first of this hour asked. */
    Worklist now() {
        int now = setting.clock().time().getHour();
        if (found.isPresent() && now == hour) {
            return found.get();
        }
        hour = now;
        Worklist waiting = setting.worklist(
                TaskStage.RETURNED,
                TaskStage.ACCEPTED,
                TaskStage.DISPATCHED,
                TaskStage.TAKEN,
                TaskStage.IN_PROGRESS,
                TaskStage.SHELVED,
                TaskStage.RESOLVED,
                TaskStage.CHECKED,
                TaskStage.EVALUATED);
        found = Optional.of(waiting);
        return waiting;
    }
}
