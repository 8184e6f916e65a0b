package org.gridgovernance.examples.thirtydays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.calendar.Light;

/** What was found at the end of every hour, and of every day. */
final class HourBook {
    private final List<Hour> hours = new ArrayList<>();
    private final SortedMap<LocalDate, Map<TaskStage, Long>> stages = new TreeMap<>();
    private final SortedMap<LocalDate, Map<Light, Long>> lights = new TreeMap<>();

    /**
     * An hour.
     *
     * @param at its end
     * @param opened how many tasks had been opened since the first day
     * @param closed how many of them were closed
     * @param open how many were open
     * @param byStage how many were at which stage
     * @param reconciled whether store and listeners agree, and opened is closed and open
     */
    record Hour(Instant at, long opened, long closed, long open, Map<TaskStage, Long> byStage, boolean reconciled) {}

    void add(Hour hour) {
        hours.add(hour);
        stages.put(day(hour), hour.byStage());
    }

    void addLights(LocalDate day, Map<Light, Long> byLight) {
        lights.put(day, byLight);
    }

    List<Hour> hours() {
        return hours;
    }

    /** The last hour of each day. */
    List<Hour> days() {
        SortedMap<LocalDate, Hour> last = new TreeMap<>();
        hours.forEach(hour -> last.put(day(hour), hour));
        return List.copyOf(last.values());
    }

    /** At the end of each day. */
    SortedMap<LocalDate, Map<TaskStage, Long>> stages() {
        return stages;
    }

    /** In the afternoon of each day. */
    SortedMap<LocalDate, Map<Light, Long>> lights() {
        return lights;
    }

    long reconciled() {
        return hours.stream().filter(Hour::reconciled).count();
    }

    boolean isReconciled() {
        return reconciled() == hours.size();
    }

    /** The day that ends with the hour, or in which it lies. */
    static LocalDate day(Hour hour) {
        return Moment.day(hour.at().minusSeconds(1));
    }
}
