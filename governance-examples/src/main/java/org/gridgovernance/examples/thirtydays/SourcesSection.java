package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;

/** Where tasks came from, and how many of them are open still. */
final class SourcesSection {
    private SourcesSection() {}

    static Section of(Desk desk) {
        SortedMap<TaskSource, Long> all = bySource(desk, Criteria.of(Task.TYPE));
        Map<TaskSource, Long> open = bySource(desk, Criteria.of(Task.TYPE).where(Task.OPEN.is(true)));
        return Section.of(
                Words.of("任务来源", "Sources"),
                new BarChart(
                        new Caption(
                                Words.of("各来源的任务数", "Tasks by source"),
                                Words.of(
                                        "三十天内登记的任务，及其中仍未结的。",
                                        "Tasks told of in these days, and those of them open still."),
                                Words.of("件", "tasks")),
                        Words.of("来源", "source"),
                        all.keySet().stream()
                                .map(source -> Words.of(source.zh(), source.en()))
                                .toList(),
                        Series.coloured(
                                List.of(Words.of("登记", "opened"), Words.of("未结", "open")),
                                List.of(
                                        all.values().stream()
                                                .map(Long::doubleValue)
                                                .toList(),
                                        all.keySet().stream()
                                                .map(source -> (double) open.getOrDefault(source, 0L))
                                                .toList())),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
    }

    private static SortedMap<TaskSource, Long> bySource(Desk desk, Criteria<Task> which) {
        SortedMap<TaskSource, Long> counts = new TreeMap<>();
        Answered.by(desk.count(which, Task.SOURCE))
                .forEach((source, count) -> counts.put(Answered.value(TaskSource.class, source), count));
        return counts;
    }
}
