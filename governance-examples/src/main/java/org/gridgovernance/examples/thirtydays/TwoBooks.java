package org.gridgovernance.examples.thirtydays;

import java.util.EnumMap;
import java.util.Map;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * Holds what the desk answers against what listeners heard.
 *
 * @param desk of somebody who may see all
 * @param totals what was heard
 */
record TwoBooks(Desk desk, Totals totals) {

    /** The hour that ends now: the desk's numbers, by stage and by what is open, and whether the two books agree. */
    HourBook.Hour at(SimulatedClock clock) {
        Map<TaskStage, Long> byStage = byStage();
        long opened = byStage.values().stream().mapToLong(Long::longValue).sum();
        long open = Answered.by(desk.count(Criteria.of(Task.TYPE).where(Task.OPEN.is(true))));
        long closed = byStage.entrySet().stream()
                .filter(each -> Totals.CLOSED.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        boolean agree = opened == closed + open
                && totals.opened() == totals.closed() + totals.open()
                && opened == totals.opened()
                && open == totals.open()
                && byStage.equals(totals.byStage());
        return new HourBook.Hour(clock.instant(), opened, closed, open, byStage, agree);
    }

    private Map<TaskStage, Long> byStage() {
        Map<TaskStage, Long> counts = new EnumMap<>(TaskStage.class);
        Answered.by(desk.count(Criteria.of(Task.TYPE), Task.STAGE)).forEach((stage, count) -> {
            counts.put(Answered.value(TaskStage.class, stage), count);
        });
        return counts;
    }
}
