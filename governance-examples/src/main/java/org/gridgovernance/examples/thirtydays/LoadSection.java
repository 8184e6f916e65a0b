package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.load.Load;
import org.gridgovernance.task.load.LoadIndex;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCode;

/**
 * What is asked beside what there are hands for, at the end of each week.
 *
 * @param setting where it happened
 * @param weeks the last index of each week
 */
record LoadSection(Setting setting, List<LoadIndex> weeks) {
    private static final int A_WEEK = 7;
    private static final int SHOWN = 10;

    /** Asks for every seventh day, and for the last. */
    static LoadSection of(Setting setting, LocalDate last) {
        List<LoadIndex> weeks = new ArrayList<>();
        for (LocalDate day = Simulation.FIRST.plusDays(A_WEEK - 1L); day.isBefore(last); day = day.plusDays(A_WEEK)) {
            weeks.add(index(setting, day));
        }
        weeks.add(index(setting, last));
        return new LoadSection(setting, weeks);
    }

    private static LoadIndex index(Setting setting, LocalDate day) {
        return Answered.by(LoadIndex.of(setting.desks().observer(), Desks.COUNTY, day));
    }

    Section section() {
        return Section.of(Words.of("工作负荷", "Load"), chart(), matters());
    }

    private BarChart chart() {
        List<Series> series = new ArrayList<>();
        for (LoadIndex week : weeks) {
            series.add(new Series(
                    DataTable.same(week.day()),
                    "s" + (series.size() + 1),
                    setting.communities().stream()
                            .map(community -> index(week, community))
                            .toList()));
        }
        return new BarChart(
                new Caption(
                        Words.of("各社区每周末负荷指数", "Load index of each community at the end of each week"),
                        Words.of(
                                "未结任务剩余工时占本社区人员今后四周可用工时的百分比。",
                                "What is left to do, in per cent of the time the community's people have in the next four"
                                        + " weeks."),
                        Words.of("百分比", "per cent")),
                Words.of("社区", "community"),
                setting.communities().stream().map(Community::title).toList(),
                series,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static double index(LoadIndex week, Community community) {
        return Optional.ofNullable(week.communities().get(community.home()))
                .flatMap(Load::index)
                .map(share -> Math.rint(share * 1000) / 10)
                .orElse(Double.NaN);
    }

    private DataTable matters() {
        return new DataTable(
                Words.of("最后一日剩余工时最多的事项", "What was left to do on the last day, by matter"),
                List.of(
                        Words.of("事项", "matter"),
                        Words.of("任务", "tasks"),
                        Words.of("计划（分钟）", "planned minutes"),
                        Words.of("已用（分钟）", "spent"),
                        Words.of("剩余（分钟）", "left")),
                weeks.get(weeks.size() - 1).matters().entrySet().stream()
                        .sorted(Map.Entry.<MatterCode, Load>comparingByValue(
                                        Comparator.comparing(load -> -load.askedMinutes()))
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(SHOWN)
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
    }

    private List<Words> row(MatterCode code, Load load) {
        Matter matter = setting.matter(code);
        return Stream.concat(
                        Stream.of(Words.of(matter.zh(), matter.en())),
                        Stream.of(load.tasks(), load.plannedMinutes(), load.spentMinutes(), load.askedMinutes())
                                .map(Outcome::number)
                                .map(DataTable::same))
                .toList();
    }
}
