package org.gridgovernance.examples.mediating;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.register.Table;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.mediation.statistics.CaseCount;
import org.gridgovernance.mediation.statistics.CaseRow;
import org.gridgovernance.mediation.statistics.CaseStatistics;

/**
 * The ministry's table of a year: each type, all together, each origin.
 *
 * @param year the figures
 */
public record YearTable(CaseStatistics year) {
    private static final Words TITLE = Words.of("人民调解案件统计表", "People's mediation, by type and by origin");
    private static final Words ITEM = Words.of("项目", "of");
    private static final List<Column> COLUMNS = List.of(
            new Column(Words.of("登记", "registered"), CaseCount::registered),
            new Column(Words.of("不予受理", "declined"), CaseCount::declined),
            new Column(Words.of("受理", "accepted"), CaseCount::accepted),
            new Column(Words.of("人数", "people"), CaseCount::people),
            new Column(Words.of("办结", "concluded"), CaseCount::concluded),
            new Column(Words.of("成功", "succeeded"), CaseCount::succeeded),
            new Column(Words.of("成功率%", "rate %"), count -> rate(count)),
            new Column(Words.of("书面", "written"), CaseCount::written),
            new Column(Words.of("口头", "oral"), CaseCount::oral),
            new Column(Words.of("金额（元）", "yuan"), count -> count.yuan().toPlainString()),
            new Column(Words.of("已履行", "performed"), count -> count.after().performed()),
            new Column(Words.of("未履行", "broken"), count -> count.after().broken()),
            new Column(Words.of("裁定有效", "confirmed"), count -> count.after().confirmed()));

    private record Column(Words heading, Function<CaseCount, Object> cell) {}

    private static String rate(CaseCount count) {
        return count.successRate().map(rate -> rate.toPlainString()).orElse("–");
    }

    private static List<Words> headings() {
        return Stream.concat(Stream.of(ITEM), COLUMNS.stream().map(Column::heading))
                .toList();
    }

    private static List<String> cells(CaseRow row) {
        return Stream.concat(
                        Stream.of(row.title()),
                        COLUMNS.stream()
                                .map(column -> String.valueOf(column.cell().apply(row.count()))))
                .toList();
    }

    /** Its lines, for a terminal. */
    public String lines() {
        return new Table(
                        TITLE,
                        headings(),
                        year.rows().stream().map(YearTable::cells).toList())
                .in(Words.Language.BOTH);
    }

    /** It on a page. */
    DataTable block() {
        return new DataTable(
                TITLE,
                headings(),
                year.rows().stream()
                        .map(row -> cells(row).stream().map(DataTable::same).toList())
                        .toList());
    }
}
