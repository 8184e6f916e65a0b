package org.gridgovernance.task.load;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.CapacityRule;

/**
 * What departments asked of a community that waits until there is time for it (排队事项). Immutable.
 *
 * @param community the community
 * @param capacityMinutes what it sets apart for departments
 * @param askedMinutes what is left of the tasks of departments that it let in and are to be done
 * @param waiting what waits, the longest first
 * @param fitting how many of these, from the first on, there is time for now
 */
public record WaitingList(
        AreaCode community, long capacityMinutes, long askedMinutes, List<Task> waiting, int fitting) {
    private static final int PORTION = 1_000;

    /** Copies the list. */
    public WaitingList {
        waiting = List.copyOf(waiting);
    }

    /**
     * Looks, as far as the desk's actor may read tasks there.
     *
     * @param today the day for which the rule on capacity is asked
     */
    public static Either<Rejection, WaitingList> of(Desk desk, AreaCode community, LocalDate today) {
        long capacity = desk.rule(CapacityRule.IN_FORCE, community, desk.posture(community), today)
                .rule()
                .minutes(community);
        List<Task> open = new ArrayList<>();
        Criteria<Task> pushed = Criteria.of(Task.TYPE)
                .within(community)
                .where(Task.SOURCE.is(TaskSource.DEPARTMENT), Task.OPEN.is(true))
                .limit(PORTION);
        return desk.searchAll(pushed, page -> page.forEach(found -> open.add(found.state())))
                .map(all -> of(community, capacity, open, today));
    }

    private static WaitingList of(AreaCode community, long capacity, List<Task> open, LocalDate today) {
        List<Task> waiting = open.stream()
                .filter(task -> task.stage() == TaskStage.QUEUED)
                .sorted(Comparator.comparing(Task::registeredAt))
                .toList();
        long asked = open.stream()
                .map(task -> new Standing(task, today))
                .filter(Standing::isToDo)
                .mapToLong(Standing::left)
                .sum();
        return new WaitingList(community, capacity, asked, waiting, fitting(waiting, capacity - asked));
    }

    private static int fitting(List<Task> waiting, long free) {
        long left = free;
        int fitting = 0;
        for (Task task : waiting) {
            left -= task.plannedMinutes();
            if (left < 0) {
                return fitting;
            }
            fitting++;
        }
        return fitting;
    }
}
