package org.gridgovernance.mediation.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.mediation.CaseOrigin;

/** The ministry's table of a report, as text. */
record CaseTable(CaseStatistics report) {
    static final String BY_TYPE = "纠纷类型";
    static final String BY_ORIGIN = "案件来源";
    static final String TOTAL = "合计";

    private static final String DECLINED = "不予受理";
    private static final String TERMINATED = "终止";
    private static final String END_REASON = "终止原因";
    private static final String GROUND = "不予受理事由";
    private static final String NO_RATE = "—";
    private static final List<String> NUMBER = List.of("件数");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);
    private static final List<String> TITLES = List.of(
            "登记",
            DECLINED,
            "受理",
            "疑难复杂",
            "涉及当事人（人）",
            "办结",
            "调解成功",
            "书面协议",
            "口头协议",
            TERMINATED,
            "成功率（%）",
            "协议涉及金额（元）",
            "已履行",
            "未履行",
            "申请司法确认",
            "裁定有效",
            "裁定驳回或不予受理");

    /** A row, as it is written. */
    private record Line(String section, String title, List<String> cells) {
        Stream<String> all() {
            return Stream.concat(Stream.of(section, title), cells.stream());
        }

        /** The same with its one number under that title, and nothing under the others. */
        Line under(String column) {
            return new Line(
                    section,
                    title,
                    TITLES.stream()
                            .map(each -> each.equals(column) ? cells.get(0) : "")
                            .toList());
        }

        String markdown() {
            return "| " + title + " | " + String.join(" | ", cells) + " |\n";
        }
    }

    String csv() {
        Line titles = new Line("分类", "项目", TITLES);
        return Stream.of(
                        Stream.of(titles),
                        byType(),
                        byOrigin(),
                        terminated().map(line -> line.under(TERMINATED)),
                        declined().map(line -> line.under(DECLINED)))
                .flatMap(lines -> lines)
                .map(line -> Formula.row(line.all().toList()) + "\r\n")
                .collect(Collectors.joining());
    }

    String markdown() {
        return "# 人民调解案件统计表\n\n统计区域：" + report.area() + "　统计期间："
                + day(report.period().first()) + "至" + day(report.period().last()) + "\n"
                + table(BY_TYPE, TITLES, byType())
                + table(BY_ORIGIN, TITLES, byOrigin())
                + table(END_REASON, NUMBER, terminated())
                + table(GROUND, NUMBER, declined());
    }

    private static String table(String title, List<String> titles, Stream<Line> lines) {
        String rule = "| --- |" + " ---: |".repeat(titles.size()) + "\n";
        String rows = lines.map(Line::markdown).collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + new Line("", title, titles).markdown() + rule + rows;
    }

    private Stream<Line> byType() {
        return report.rows().stream()
                .filter(row -> !row.section().equals(BY_ORIGIN))
                .map(row -> line(row.section(), row.title(), row.count()));
    }

    /** Those that were transferred also together, before the kinds of them. */
    private Stream<Line> byOrigin() {
        return Stream.of(
                        origins(false).map(each -> line(BY_ORIGIN, each.zh(), report.of(each))),
                        Stream.of(line(BY_ORIGIN, "移送", report.transferred())),
                        origins(true).map(each -> line(BY_ORIGIN, "其中：" + each.zh(), report.of(each))))
                .flatMap(lines -> lines);
    }

    private static Stream<CaseOrigin> origins(boolean transferred) {
        return Stream.of(CaseOrigin.values()).filter(origin -> origin.isTransfer() == transferred);
    }

    private Stream<Line> terminated() {
        return numbers(END_REASON, report.terminated());
    }

    private Stream<Line> declined() {
        return numbers(GROUND, report.declined());
    }

    private static Stream<Line> numbers(String section, Map<? extends CodeTable, Long> counts) {
        return counts.entrySet().stream()
                .map(each -> new Line(section, each.getKey().zh(), List.of(String.valueOf(each.getValue()))));
    }

    private static Line line(String section, String title, CaseCount count) {
        return new Line(section, title, cells(count));
    }

    private static List<String> cells(CaseCount count) {
        return Stream.<Object>of(
                        count.registered(),
                        count.declined(),
                        count.accepted(),
                        count.difficult(),
                        count.people(),
                        count.concluded(),
                        count.succeeded(),
                        count.written(),
                        count.oral(),
                        count.terminated(),
                        count.successRate().map(Object::toString).orElse(NO_RATE),
                        count.yuan().toPlainString(),
                        count.after().performed(),
                        count.after().broken(),
                        count.after().applied(),
                        count.after().confirmed(),
                        count.after().dismissed())
                .map(String::valueOf)
                .toList();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
