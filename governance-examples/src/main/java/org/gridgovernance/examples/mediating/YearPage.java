package org.gridgovernance.examples.mediating;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.ColumnChart;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Page;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.page.Tiles;
import org.gridgovernance.examples.page.Tiles.Tile;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.statistics.CaseCount;
import org.gridgovernance.mediation.statistics.CaseStatistics;

/**
 * A year of cases as a page.
 *
 * @param year all of it
 * @param months month by month
 */
public record YearPage(CaseStatistics year, List<CaseStatistics> months) {
    private static final Words TITLE = Words.of("人民调解一年", "A year of people's mediation");
    private static final Words LEAD = Words.of(
            "以下是由随机种子生成的模拟数据；每个数字都由程序库统计，按类型与按来源的合计一致。",
            "These cases are simulated from one seed. Every number is the library's answer; by type and by origin they come"
                    + " to the same.");
    private static final Words CASES = Words.of("件", "cases");
    private static final Words SUCCEEDED = Words.of("调解成功", "succeeded");
    private static final Words TERMINATED = Words.of("终止", "ended without an agreement");

    /** The page, to be kept as UTF-8. */
    public String written() {
        return new Page(
                        TITLE,
                        LEAD,
                        List.of(
                                Section.of(Words.of("概要", "At a glance"), tiles()),
                                Section.of(Words.of("统计表", "The table"), new YearTable(year).block()),
                                Section.of(Words.of("按纠纷类型", "By type"), byType()),
                                Section.of(Words.of("按案件来源", "By origin"), byOrigin()),
                                Section.of(Words.of("按月", "By month"), accepted(), concluded())))
                .in(Words.Language.BOTH);
    }

    private Tiles tiles() {
        CaseCount all = year.total();
        return new Tiles(Stream.of(
                        Tile.of(Words.of("受理", "accepted"), String.valueOf(all.accepted())),
                        Tile.of(Words.of("办结", "concluded"), String.valueOf(all.concluded())),
                        Tile.of(SUCCEEDED, String.valueOf(all.succeeded())),
                        Tile.of(
                                Words.of("成功率", "success rate"),
                                all.successRate().map(rate -> rate + "%").orElse("–")),
                        Tile.of(Words.of("协议金额（元）", "yuan agreed"), all.yuan().toPlainString()))
                .toList());
    }

    private BarChart byType() {
        return bars(
                Words.of("受理案件与调解成功，按纠纷类型", "Accepted and succeeded, by type of dispute"),
                words(StandardDisputeType.values()),
                Stream.of(StandardDisputeType.values()).map(year::of).toList());
    }

    private BarChart byOrigin() {
        return bars(
                Words.of("受理案件与调解成功，按案件来源", "Accepted and succeeded, by origin"),
                words(CaseOrigin.values()),
                Stream.of(CaseOrigin.values()).map(year::of).toList());
    }

    private static List<Words> words(CodeTable... codes) {
        return Stream.of(codes).map(code -> Words.of(code.zh(), code.en())).toList();
    }

    private static BarChart bars(Words title, List<Words> labels, List<CaseCount> counts) {
        return new BarChart(
                new Caption(title, title, CASES),
                CASES,
                labels,
                List.of(
                        series(Words.of("受理", "accepted"), "s1", counts, CaseCount::accepted),
                        series(SUCCEEDED, "s2", counts, CaseCount::succeeded)),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static Series series(
            Words label, String style, Collection<CaseCount> counts, ToLongFunction<CaseCount> number) {
        return new Series(
                label,
                style,
                counts.stream().map(count -> (double) number.applyAsLong(count)).toList());
    }

    private ColumnChart accepted() {
        return columns(
                Words.of("每月受理", "Accepted each month"),
                List.of(series(Words.of("受理", "accepted"), "s1", totals(), CaseCount::accepted)));
    }

    private ColumnChart concluded() {
        return columns(
                Words.of("每月办结", "Concluded each month"),
                List.of(
                        series(SUCCEEDED, "s2", totals(), CaseCount::succeeded),
                        series(TERMINATED, "s3", totals(), CaseCount::terminated)));
    }

    private ColumnChart columns(Words title, List<Series> series) {
        return new ColumnChart(
                new Caption(title, title, CASES),
                Words.of("月份", "month"),
                months.stream()
                        .map(month ->
                                DataTable.same(month.period().first().toString().substring(0, 7)))
                        .toList(),
                series);
    }

    private List<CaseCount> totals() {
        return months.stream().map(CaseStatistics::total).toList();
    }
}
