package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.Band;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.ColumnChart;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.LineChart;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.task.calendar.Light;

/** How many tasks are open, at which stage, and how near their deadlines are. */
final class FlowSections {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");
    private static final int HOURS = 24;
    private static final Words DAY = Words.of("日期", "day");
    private static final Words TASKS = Words.of("件", "tasks");

    private final Setting setting;
    private final HourBook book;

    private FlowSections(Setting setting, HourBook book) {
        this.setting = setting;
        this.book = book;
    }

    static Stream<Section> of(Setting setting, HourBook book) {
        FlowSections sections = new FlowSections(setting, book);
        return Stream.of(
                Section.of(Words.of("每小时未结任务", "Open tasks by hour"), sections.open()),
                Section.of(Words.of("每日各环节", "Stages by day"), sections.stages()),
                Section.of(Words.of("红绿灯", "Traffic lights"), sections.lights()));
    }

    private LineChart open() {
        return new LineChart(
                new Caption(
                        Words.of("未结任务", "Open tasks"),
                        Words.of(
                                "每小时末未结的任务数；浅灰为休息日，淡红为应急响应期间。",
                                "Tasks open at the end of each hour; days off are set off in grey, the emergency in red."),
                        TASKS),
                List.of(new Series(
                        Words.of("未结", "open"),
                        "s1",
                        book.hours().stream().map(hour -> (double) hour.open()).toList())),
                labels(),
                bands(),
                table());
    }

    private ColumnChart stages() {
        List<Series> series = Series.coloured(
                StageGroup.ALL.stream().map(StageGroup::words).toList(),
                StageGroup.ALL.stream().map(this::count).toList());
        return new ColumnChart(
                new Caption(
                        Words.of("每日末各环节的未结任务", "Open tasks by stage at the end of each day"),
                        Words.of("自下而上为办理的先后环节。", "From the bottom: the stages in the order in which they follow."),
                        TASKS),
                DAY,
                labels(),
                series);
    }

    private List<Double> count(StageGroup group) {
        return days().stream()
                .map(day -> group.count(book.stages().getOrDefault(day, Map.of())))
                .toList();
    }

    private ColumnChart lights() {
        return new ColumnChart(
                new Caption(
                        Words.of("每日15时计时任务的红绿灯", "Lights of running deadlines at three in the afternoon"),
                        Words.of("绿：时限充裕；黄：已过八成；红：逾期。", "Green: time left; amber: four fifths are gone; red: late."),
                        TASKS),
                DAY,
                labels(),
                List.of(
                        light(Words.of("绿灯", "green"), Light.GREEN),
                        light(Words.of("黄灯", "amber"), Light.AMBER),
                        light(Words.of("红灯", "red"), Light.RED)));
    }

    private Series light(Words label, Light light) {
        return new Series(
                label,
                light.name().toLowerCase(java.util.Locale.ROOT),
                days().stream()
                        .map(day -> (double)
                                book.lights().getOrDefault(day, Map.of()).getOrDefault(light, 0L))
                        .toList());
    }

    private DataTable table() {
        List<List<Words>> rows = new ArrayList<>();
        for (HourBook.Hour hour : book.days()) {
            LocalDate day = HourBook.day(hour);
            rows.add(Stream.<ToLongFunction<HourBook.Hour>>of(
                            HourBook.Hour::opened, HourBook.Hour::closed, HourBook.Hour::open)
                    .map(number -> DataTable.same(number.applyAsLong(hour)))
                    .collect(java.util.stream.Collectors.toCollection(
                            () -> new ArrayList<>(List.of(DataTable.same(day))))));
        }
        return new DataTable(
                Words.of("每日末累计", "Since the first day, at the end of each"),
                List.of(DAY, Words.of("登记", "opened"), Words.of("已结", "closed"), Words.of("未结", "open")),
                rows);
    }

    /** Days in a row that are set off alike are one. */
    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        List<LocalDate> days = days();
        for (int at = 0; at < days.size(); at++) {
            Optional<Band> next = band(days.get(at), at * HOURS);
            Optional<Band> last = bands.isEmpty() ? Optional.empty() : Optional.of(bands.get(bands.size() - 1));
            if (next.isPresent() && last.filter(next.get()::goesOn).isPresent()) {
                bands.set(bands.size() - 1, last.get().until(next.get().to()));
            } else {
                next.ifPresent(bands::add);
            }
        }
        return bands;
    }

    private Optional<Band> band(LocalDate day, int from) {
        if (setting.weather().isEmergency(day)) {
            return Optional.of(new Band(from, from + HOURS, Words.of("应急", "emergency"), "alarm"));
        }
        return ChineseCalendar.STANDARD.isWorkday(day)
                ? Optional.empty()
                : Optional.of(new Band(from, from + HOURS, Words.of("休", "off"), "quiet"));
    }

    private List<LocalDate> days() {
        LocalDate first = HourBook.day(book.hours().get(0));
        return first.datesUntil(first.plusDays(book.days().size())).toList();
    }

    private List<Words> labels() {
        return days().stream().map(SHORT::format).map(DataTable::same).toList();
    }
}
